import { fold } from '../text/fold.js';
import { roll } from '../text/roll.js';
import { codePointLength } from '../text/words.js';
import type { KnownSentence } from './edition-layout.js';
import { type FoldedPage, firstFrom, mayStandAt, type Span } from './folded-page.js';

/**
 * The span of a gap that begins and ends with the words at the ends of a sentence, and is of about its length.
 *
 * Of several the one nearest to the sentence's length.
 */
export function edgesIn(page: FoldedPage, gap: Span, { edges, fingerprint }: KnownSentence): Span | undefined {
	if (edges.opens === undefined || edges.closes === undefined) return undefined;
	const { length } = fingerprint;
	const opens = standsIn(page, gap, edges.opens);
	const closes = standsIn(page, gap, edges.closes);
	const ends = closes.map(({ end }) => end);
	let best: Span | undefined;
	for (const { start } of opens) {
		for (let at = firstFrom(ends, start + length / 2); at < ends.length; at += 1) {
			const end = ends[at] ?? 0;
			if (end - start > 2 * length) break;
			if (best === undefined || Math.abs(end - start - length) < Math.abs(best.end - best.start - length))
				best = { start, end };
		}
	}
	return best;
}

function standsIn(page: FoldedPage, gap: Span, edge: string): Span[] {
	const text = fold(edge);
	const wanted = { length: codePointLength(text), roll: roll(text), sha256: '' };
	const found: Span[] = [];
	for (let at = firstFrom(page.entrances, gap.start); at < page.entrances.length; at += 1) {
		const start = page.entrances[at] ?? 0;
		const end = start + wanted.length;
		if (end > gap.end) break;
		if (mayStandAt(page, wanted, start) && page.slice(start, end) === text) found.push({ start, end });
	}
	return found;
}
