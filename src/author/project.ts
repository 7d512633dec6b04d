import { existsSync, readFileSync } from 'node:fs';
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

/** The version in `package.json`, which is the edition's too. */
export function packageVersion(): string {
	return manifest.parse(JSON.parse(readFileSync('package.json', 'utf8'))).version;
}

const DEFAULT_PATH = '../shared/article.txt';

/** Where the article's text is: the command's argument, else BELARUS_BRIEF_TEXT, else `../shared/article.txt`. */
export function sourceTextPath(argument?: string): string {
	return argument ?? process.env['BELARUS_BRIEF_TEXT'] ?? DEFAULT_PATH;
}

/** The article's text, or undefined where it is not at hand. */
export function readSourceText(path: string): string | undefined {
	return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** Runs a command and sets the exit code; what the command throws is told in its sentence, without a stack. */
export function command(main: () => number): void {
	try {
		process.exitCode = main();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
