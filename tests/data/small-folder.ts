import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { anchor } from '../../src/author/commands/anchor.js';
import { coverageText } from '../../src/author/commands/coverage-text.js';
import { data } from '../../src/author/commands/data.js';
import { words } from '../../src/author/commands/words.js';
import { exitCode } from '../../src/author/project.js';
import { SMALL_TEXT, SMALL_VERSION, smallSource } from './small-source.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');

const COMMANDS = { anchor, 'coverage:text': coverageText, data, words };

/** What a command printed and how it ended. */
export interface Outcome {
	readonly code: number | string | null;
	readonly output: string;
	readonly errors: string;
}

/** A folder with the small source, its text beside it, in which the compiler's commands run. */
export class SmallFolder {
	readonly path = mkdtempSync(join(tmpdir(), 'belarus-brief-'));

	/** Starts with the small source, or with a copy of another folder. */
	constructor(original?: SmallFolder) {
		if (original !== undefined) {
			cpSync(original.path, this.path, { recursive: true });
			return;
		}
		for (const [file, content] of smallSource()) this.write(file, content);
		this.write('package.json', JSON.stringify({ version: SMALL_VERSION }));
		this.write('text.txt', SMALL_TEXT);
	}

	write(file: string, content: string): void {
		const path = join(this.path, file);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, content);
	}

	remove(file: string): void {
		rmSync(join(this.path, file));
	}

	read(file: string): string {
		return readFileSync(join(this.path, file), 'utf8');
	}

	/** All files with their content, to tell whether a command wrote anything. */
	files(): Map<string, string> {
		const entries = readdirSync(this.path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
		const names = entries.map((entry) => relative(this.path, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
		return new Map(names.toSorted().map((name) => [name, this.read(name)]));
	}

	/** Runs a command of the compiler on this folder; the text is `text.txt` unless another path is given. */
	run(command: keyof typeof COMMANDS, args: readonly string[] = [], textPath = 'text.txt'): Outcome {
		const written = { output: '', errors: '' };
		const into = (name: keyof typeof written) => (line: string) => {
			written[name] += `${line}\n`;
		};
		const io = { folder: this.path, textPath, print: into('output'), printError: into('errors') };
		return { code: exitCode(() => COMMANDS[command](args, io), io.printError), ...written };
	}

	/** Runs a command of the compiler here in a process of its own, as a person does. */
	start(command: string, ...args: readonly string[]): Promise<Outcome> {
		return new Promise((resolve) => {
			execFile(
				process.execPath,
				[tsx, join(root, 'src/author/run.ts'), command, ...args],
				{ cwd: this.path, env: { ...process.env, BELARUS_BRIEF_TEXT: 'text.txt', NO_COLOR: '1' } },
				(error, output, errors) => resolve({ code: error === null ? 0 : (error.code ?? null), output, errors }),
			);
		});
	}

	delete(): void {
		rmSync(this.path, { recursive: true, force: true });
	}
}
