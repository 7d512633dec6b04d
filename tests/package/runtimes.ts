import { join } from 'node:path';
import { run } from './run.js';
import { installed } from './tools.js';

/** A runtime that is not Node, as npm has it. */
export interface Runtime {
	readonly name: string;
	/** The package that brings its binary, in one for each platform. */
	readonly package: string;
	/** Exact, so that a failure means a change of ours. */
	readonly version: string;
	/** What runs a file without asking anybody anything. */
	readonly command: readonly string[];
}

export const RUNTIMES: readonly Runtime[] = [
	{ name: 'Deno', package: 'deno', version: '2.9.6', command: ['run', '--quiet', '--no-prompt', '--no-remote'] },
	{ name: 'Bun', package: 'bun', version: '1.4.5', command: ['run', '--no-install'] },
];

/** The executable of a runtime, installed where it is not yet; throws a sentence that says why it cannot be had. */
export function executableOf({ package: name, version }: Runtime): string {
	const folder = installed(`${name}-${version}`, { [name]: version });
	const executable = join(folder, 'node_modules/.bin', name);
	const { stdout } = run(executable, ['--version'], folder);
	if (!stdout.includes(version)) throw new Error(`${name}@${version} brought ${stdout.trim()} instead.`);
	return executable;
}
