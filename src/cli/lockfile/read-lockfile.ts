import { existsSync, readFileSync } from 'node:fs';
import { CommandError } from '../command-error.js';
import { reasonOf } from '../files/reason-of.js';
import type { Lockfile } from './lockfile.js';
import { parseLockfile } from './parse-lockfile.js';

/**
 * The lock in a file; undefined where there is no such file.
 *
 * @throws {CommandError} where the file cannot be read or holds something else.
 */
export function readLockfile(path: string): Lockfile | undefined {
	if (!existsSync(path)) return undefined;
	return parseLockfile(textOf(path), path);
}

function textOf(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch (error) {
		throw new CommandError(`${path} cannot be read: ${reasonOf(error)}. Name the lockfile with --file.`);
	}
}
