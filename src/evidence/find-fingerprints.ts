import type { Fingerprint } from '../model/fingerprint.js';
import type { FoldedPage } from './folded-page.js';
import { remembered } from './remembered.js';
import { sha256 } from './sha256.js';

/** Where on a page the words of fingerprints stand: offsets in the folded page, in order, by the SHA-256. */
export type Occurrences = ReadonlyMap<string, readonly number[]>;

/**
 * Finds fingerprints: one window a length slides over the page, and what the rolling hash takes for a hit is confirmed.
 *
 * The cost is linear in the page, and in the number of lengths.
 */
export async function findFingerprints(page: FoldedPage, wanted: Iterable<Fingerprint>): Promise<Occurrences> {
	const found = new Map<string, readonly number[]>();
	for (const [length, group] of byLength(wanted)) {
		for (const fingerprint of group) {
			if (!found.has(fingerprint.sha256)) found.set(fingerprint.sha256, []);
		}
		const hits = page.windows(length, new Set(group.map(({ roll }) => roll)));
		for (const fingerprint of new Map(group.map((each) => [each.sha256, each])).values()) {
			const starts = hits.get(fingerprint.roll);
			if (starts) found.set(fingerprint.sha256, await confirmed(page, fingerprint, starts));
		}
	}
	return found;
}

function byLength(wanted: Iterable<Fingerprint>): Map<number, Fingerprint[]> {
	const groups = new Map<number, Fingerprint[]>();
	for (const fingerprint of wanted) {
		remembered(groups, fingerprint.length, (): Fingerprint[] => []).push(fingerprint);
	}
	return groups;
}

// A page can repeat a sentence ten thousand times: equal words are hashed once.
async function confirmed(page: FoldedPage, { length, sha256: digest }: Fingerprint, starts: readonly number[]) {
	const verdicts = new Map<string, boolean>();
	const kept: number[] = [];
	for (const start of starts) {
		const words = page.slice(start, start + length);
		const same = verdicts.get(words) ?? (await sha256(words)) === digest;
		verdicts.set(words, same);
		if (same) kept.push(start);
	}
	return kept;
}
