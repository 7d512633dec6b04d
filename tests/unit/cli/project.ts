import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as brief from 'belarus-brief';
import { run } from '../../../src/cli/commands.js';

const built = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));

/** What a command printed and how it ended. */
export interface Outcome {
	readonly code: number | string | null;
	readonly output: string;
	readonly errors: string;
}

/** A folder with somebody's source, in which the command runs. */
export class Project {
	readonly path = mkdtempSync(join(tmpdir(), 'belarus-brief-cli-'));
	private installed: brief.Dataset = brief;

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
		return new Map(names.toSorted().map((name) => [name, this.read(name)]));
	}

	/** Installs another edition: the package's own with other values in place of some. */
	install(values: Partial<brief.Dataset>): void {
		this.installed = { ...brief, ...values };
	}

	/** Runs the command in this process, on streams that keep what is written. */
	async run(...args: readonly string[]): Promise<Outcome> {
		const written = { output: '', errors: '' };
		const into = (name: keyof typeof written) => ({ write: (text: string) => (written[name] += text) });
		const io = {
			folder: this.path,
			stdin: process.stdin,
			stdout: into('output'),
			stderr: into('errors'),
			columns: 100,
			color: false,
			installed: this.installed,
		};
		return { code: await run(args, io), ...written };
	}

	/** Runs a line of shell here, in which `$COMMAND` is the built command, in a process of its own. */
	shell(line: string): Promise<Outcome> {
		if (!existsSync(built)) throw new Error('dist/cli.js is missing. Run `npm run build` first.');
		return new Promise((resolve) => {
			const env = { ...process.env, COMMAND: `${process.execPath} ${built}` };
			execFile('bash', ['-c', line], { cwd: this.path, env }, (error, output, errors) =>
				resolve({ code: error === null ? 0 : (error.code ?? null), output, errors }),
			);
		});
	}

	delete(): void {
		rmSync(this.path, { recursive: true, force: true });
	}
}
