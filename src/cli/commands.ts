import { edition } from 'belarus-brief';
import { type Command, CommandError, type Outcome } from './command.js';
import { DRY_RUN, FILE, help, PACKAGE, readArguments } from './command-line.js';

/**
 * Does what a command line asks for.
 *
 * @throws {CommandError} where it cannot be done.
 */
export async function run(args: readonly string[]): Promise<Outcome> {
	const { command, given } = readArguments(args, COMMANDS);
	if (given.flags.has('help')) {
		const lines = help(command, COMMANDS);
		return { code: 0, lines, json: { help: lines.join('\n') } };
	}
	if (given.flags.has('version')) return { code: 0, lines: [edition.version], json: { version: edition.version } };
	if (command === undefined) {
		const names = COMMANDS.map(({ name }) => name).join(', ');
		throw new CommandError(`Give a command: ${names}. belarus-brief --help tells what each does.`);
	}
	const { lines, json, code } = await (await command.load())(given);
	return { code, lines, json: { command: command.name, ...json } };
}

const BELOW = 'Paths are files and folders, src if none is given.';

/** The commands, in the order of the help. */
const COMMANDS: readonly Command[] = [
	{
		name: 'lock',
		summary: 'record which records your code uses, and what they are now',
		takes: '[paths…]',
		options: [FILE, PACKAGE],
		details: [BELOW, 'Exit code: 0 all locked; 1 something was left out, and is told; 2 it could not be done.'],
		load: async () => (await import('./commands/lock.js')).lock,
	},
	{
		name: 'check',
		summary: 'tell which of the locked records changed in the installed edition',
		options: [FILE],
		details: ['Exit code: 0 nothing changed; 1 something changed; 2 it cannot be told.'],
		load: async () => (await import('./commands/check.js')).check,
	},
	{
		name: 'fix',
		summary: 'replace ids that moved by their successors in your source',
		takes: '[paths…]',
		options: [DRY_RUN, PACKAGE],
		details: [
			BELOW,
			'Only what traces to an import from the package is rewritten; other strings that equal a retired id are listed.',
			'Exit code: 0 nothing is left to do; 1 something is left for you; 2 it could not be done.',
		],
		load: async () => (await import('./commands/fix.js')).fix,
	},
	{
		name: 'diff',
		summary: 'tell what differs between another edition and the installed one',
		takes: '<version | dataset.json>',
		options: [],
		details: [
			'A version is one that this package ships; a file is the dist/data/dataset.json of another release.',
			'Exit code: 0 nothing differs; 1 something differs; 2 it cannot be told.',
		],
		load: async () => (await import('./commands/diff.js')).diff,
	},
];
