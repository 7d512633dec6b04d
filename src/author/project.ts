import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as z from 'zod';
import type { Dataset } from '../model/dataset.js';
import { compile } from './compile.js';
import { LOCK_PATH, readLock } from './lock/lock.js';
import { readSourceTree } from './source/folder.js';
import { formatFaults } from './source/yaml.js';

/**
 * The dataset that `data/` holds now, in a version: that of package.json unless another is given.
 *
 * @throws {Error} with every fault where it does not compile.
 */
export function compiledDataset(version = packageVersion()): Dataset {
	const compiled = compile(readSourceTree('data'), readLock(LOCK_PATH), version);
	if (!compiled.success) throw new Error(formatFaults(compiled.faults));
	return compiled.dataset;
}

const manifest = z.object({ version: z.string() });

/** The version in the `package.json` of a folder, which is the edition's too. */
export function packageVersion(folder = '.'): string {
	return manifest.parse(JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8'))).version;
}

/** What a command meets outside of itself. */
export interface Io {
	/** The folder that all paths start from. */
	readonly folder: string;
	/** Where the article's text is, unless an argument names another place. */
	readonly textPath: string;
	/** Prints a line of what was asked for. */
	readonly print: (line: string) => void;
	/** Prints a line of what went wrong. */
	readonly printError: (line: string) => void;
}

/** The article's text, or undefined where it is not at hand. */
export function readSourceText(folder: string, path: string): string | undefined {
	const file = resolve(folder, path);
	return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** The exit code of a command; what the command throws is told in its sentence, without a stack. */
export function exitCode(main: () => number, printError: (line: string) => void): number {
	try {
		return main();
	} catch (error) {
		printError(error instanceof Error ? error.message : String(error));
		return 1;
	}
}
