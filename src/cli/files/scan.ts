import { ParseError } from '../trace/parse-error.js';
import { readSource } from './read-source.js';
import { type Notice, sourceFiles } from './source-files.js';

/** A file of source code. */
export interface Source {
	readonly path: string;
	readonly text: string;
}

/** What visiting each source gave, and what could not be visited. */
export interface Scan<T> {
	readonly visited: readonly T[];
	/** Left out by rule: too large, or binary. */
	readonly skipped: readonly Notice[];
	/** Left out though somebody should look: not to be read, not UTF-8, or not parsing. */
	readonly failed: readonly Notice[];
	/** How many symbolic links were not followed. */
	readonly links: number;
}

/** Visits each source below the given paths; one that cannot be read or does not parse is told, and the rest goes on. */
export function scan<T>(
	paths: readonly string[],
	visit: (source: Source) => T,
	progress: (done: number, all: number) => void,
): Scan<T> {
	const found = sourceFiles(paths);
	const visited: T[] = [];
	const skipped: Notice[] = [];
	const failed = [...found.failed];
	for (const [index, path] of found.files.entries()) {
		progress(index, found.files.length);
		const source = readSource(path);
		if (source.state !== 'read') {
			(source.state === 'skipped' ? skipped : failed).push({ file: path, reason: source.reason });
			continue;
		}
		try {
			visited.push(visit({ path, text: source.text }));
		} catch (error) {
			if (!(error instanceof ParseError)) throw error;
			failed.push({ file: path, reason: `it does not parse: ${error.message}` });
		}
	}
	progress(found.files.length, found.files.length);
	return { visited, skipped, failed, links: found.links };
}
