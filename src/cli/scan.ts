import { counted, type Screen } from './command.js';
import { type Notice, readSource, sourceFiles } from './files.js';
import { ParseError } from './usage/syntax.js';

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

/** Visits each source below the given paths, which start from a folder; one that cannot be read or does not parse is told, and the rest goes on. */
export function scan<T>(
	folder: string,
	paths: readonly string[],
	visit: (source: Source) => T,
	progress: (done: number, all: number) => void,
): Scan<T> {
	const found = sourceFiles(folder, paths);
	const visited: T[] = [];
	const skipped: Notice[] = [];
	const failed = [...found.failed];
	for (const [index, path] of found.files.entries()) {
		progress(index, found.files.length);
		const source = readSource(folder, path);
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

/** What a scan could not read, in lines. */
export function scanLines({ skipped, failed, links }: Scan<unknown>): string[] {
	return [
		...failed.map(({ file, reason }) => `${file} was not read: ${reason}. Mend it, or leave it out.`),
		...skipped.map(({ file, reason }) => `${file} was skipped: ${reason}.`),
		...(links > 0
			? [`${counted(links, 'symbolic link')} ${links === 1 ? 'was' : 'were'} not followed. Name the target to read it.`]
			: []),
	];
}

/** What a scan could not read, for JSON. */
export function scanJson({ visited, skipped, failed, links }: Scan<unknown>): Readonly<Record<string, unknown>> {
	return { files: visited.length, failed, skipped, links };
}

const SLOW_MS = 1000;

/** Tells on a terminal how far a slow scan is; elsewhere, and where it is quick, nothing. */
export function progressOn(screen: Screen): (done: number, all: number) => void {
	const began = Date.now();
	let shown = 0;
	return (done, all) => {
		if (!screen.isTTY || Date.now() - began < SLOW_MS) return;
		const text = done < all ? `Read ${done} of ${all} files …` : '';
		screen.write(`\r${text.padEnd(shown)}${done < all ? '' : '\r'}`);
		shown = text.length;
	};
}
