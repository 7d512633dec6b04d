import { readFileSync, statSync } from 'node:fs';
import { reasonOf } from './reason-of.js';

const MOST_BYTES = 2_000_000;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a source file, or why there is none: `skipped` by rule, or `failed` so that somebody has to look. */
export type ReadSource =
	| { readonly state: 'read'; readonly text: string }
	| { readonly state: 'skipped' | 'failed'; readonly reason: string };

/** Reads a file, unless it is large, binary, in another encoding than UTF-8, or not to be read at all. */
export function readSource(path: string): ReadSource {
	try {
		if (statSync(path).size > MOST_BYTES) return { state: 'skipped', reason: 'it is larger than 2 MB' };
		const bytes = readFileSync(path);
		if (bytes.includes(0)) return { state: 'skipped', reason: 'it is binary' };
		return { state: 'read', text: decoder.decode(bytes) };
	} catch (error) {
		// A decoder's error is a TypeError; the file system's are not.
		return { state: 'failed', reason: error instanceof TypeError ? 'it is not UTF-8' : reasonOf(error) };
	}
}
