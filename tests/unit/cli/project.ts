import { execFile } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const dist = join(root, 'dist');

/** What a command printed and how it ended. */
export interface Outcome {
	readonly code: number | string | null;
	readonly output: string;
	readonly errors: string;
}

/** A folder with somebody's source, in which the built command runs as a person runs it. */
export class Project {
	readonly path = mkdtempSync(join(tmpdir(), 'belarus-brief-cli-'));
	private command = join(dist, 'cli.js');

	constructor() {
		if (!existsSync(this.command)) throw new Error('dist/cli.js is missing. Run `npm run build` first.');
	}

	write(file: string, content: string | Uint8Array): void {
		const path = join(this.path, file);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, content);
	}

	read(file: string): string {
		return readFileSync(join(this.path, file), 'utf8');
	}

	remove(file: string): void {
		rmSync(join(this.path, file), { recursive: true });
	}

	/** All files, links left out, with their content. */
	files(): Map<string, string> {
		const entries = readdirSync(this.path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
		const names = entries.map((entry) => relative(this.path, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
		return new Map(
			names
				.filter((name) => !name.startsWith('.package/'))
				.toSorted()
				.map((name) => [name, this.read(name)]),
		);
	}

	/** Installs the package as built, with other values of its root entry in place of its own. */
	install(exports: Readonly<Record<string, unknown>>): void {
		const at = join(this.path, '.package');
		cpSync(dist, join(at, 'dist'), { recursive: true });
		cpSync(join(dist, 'index.js'), join(at, 'dist/original.js'));
		const lines = Object.entries(exports).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`);
		writeFileSync(join(at, 'dist/index.js'), ["export * from './original.js';", ...lines, ''].join('\n'));
		// The command imports the package by its name.
		cpSync(join(root, 'package.json'), join(at, 'package.json'));
		symlinkSync(join(root, 'node_modules'), join(at, 'node_modules'));
		this.command = join(at, 'dist/cli.js');
	}

	run(...args: readonly string[]): Promise<Outcome> {
		return new Promise((resolve) => {
			execFile(process.execPath, [this.command, ...args], { cwd: this.path }, (error, output, errors) =>
				resolve({ code: error === null ? 0 : (error.code ?? null), output, errors }),
			);
		});
	}

	/** Runs a line of shell here, in which `$COMMAND` is the command. */
	shell(line: string): Promise<Outcome> {
		return new Promise((resolve) => {
			const env = { ...process.env, COMMAND: `${process.execPath} ${this.command}` };
			execFile('bash', ['-c', line], { cwd: this.path, env }, (error, output, errors) =>
				resolve({ code: error === null ? 0 : (error.code ?? null), output, errors }),
			);
		});
	}

	delete(): void {
		rmSync(this.path, { recursive: true, force: true });
	}
}
