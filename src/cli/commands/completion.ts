import { quote } from '../../error/wording.js';
import { catalogOf, recordIds } from '../catalog.js';
import { type Arguments, CommandError, type Io, type Outcome } from '../command.js';

// The words are asked for at each completion, so that they are those of the edition that is installed then.
const SCRIPTS = {
	bash: `_belarus_brief() {
	COMPREPLY=($(compgen -W "$(belarus-brief completion words 2>/dev/null)" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _belarus_brief belarus-brief`,
	zsh: `#compdef belarus-brief
_belarus_brief() {
	local -a words
	words=(\${(f)"$(belarus-brief completion words 2>/dev/null)"})
	compadd -a words
	_files
}
compdef _belarus_brief belarus-brief`,
	fish: "complete --command belarus-brief --arguments '(belarus-brief completion words 2>/dev/null)'",
} as const;

/**
 * Prints a script that completes commands, options and ids in a shell; `words` prints what it completes with.
 *
 * @throws {CommandError} where the shell is none of those that are known.
 */
export function completion(words: readonly string[]): (given: Arguments, io: Io) => Outcome {
	return ({ operands: [shell, ...others] }, { installed }) => {
		if (others.length === 0 && shell === 'words') {
			const all = [...words, ...recordIds(catalogOf(installed))];
			return { code: 0, lines: all, json: { words: all } };
		}
		const script = Object.entries(SCRIPTS).find(([name]) => name === shell)?.[1];
		if (script === undefined || others.length > 0) {
			throw new CommandError(
				`Give one shell: ${Object.keys(SCRIPTS).join(', ')}.${shell === undefined ? '' : ` ${quote(shell)} is none of them.`}`,
			);
		}
		return { code: 0, lines: [script], json: { shell, script } };
	};
}
