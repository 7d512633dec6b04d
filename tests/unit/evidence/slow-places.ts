import { canonicalize, fold } from 'belarus-brief/evidence';
import type { Held } from '../../data/hold-to-page.js';

const WORD = /[\p{L}\p{M}\p{N}]/u;
const SHORTEST_FINGERPRINT = 24;

/**
 * Where an anchor's words can stand on a page, in code points of its canonical form, found by trying every offset.
 *
 * Undefined where the words alone do not tell: a short anchor, or a repeated one, whose sentence is gone.
 */
export function slowPlaces(page: string, { words, sentences, within }: Held): number[] | undefined {
	const points = Array.from(canonicalize(page));
	const [sentence = '', ...more] = sentences;
	if (more.length > 0) return undefined;
	const inside = offsets(points, sentence);
	if (inside.length > 0) {
		// Words as short as these may be part of another sentence.
		if (sentence.length < SHORTEST_FINGERPRINT) return undefined;
		return inside.map((start) => start + canonicalLength(points, start, within));
	}
	if (Array.from(words).length < SHORTEST_FINGERPRINT) return undefined;
	return offsets(points, words);
}

function offsets(points: readonly string[], words: string): number[] {
	return points.flatMap((point, start) => {
		if (/\s/.test(point) || isInside(points, start)) return [];
		const end = endOf(points, start, words);
		return end === undefined || isInside(points, end) ? [] : [start];
	});
}

/** Where the code points from `start` on fold to some words. */
function endOf(points: readonly string[], start: number, words: string): number | undefined {
	let folded = '';
	for (let end = start; end < points.length && words.startsWith(folded); ) {
		folded += /\s/.test(points[end] ?? '') ? (folded.endsWith(' ') ? '' : ' ') : fold(points[end] ?? '');
		end += 1;
		if (folded === words) {
			while (/\p{M}/u.test(points[end] ?? '')) end += 1;
			return end;
		}
	}
	return undefined;
}

/** How many code points from `start` on fold to so many. */
function canonicalLength(points: readonly string[], start: number, length: number): number {
	let end = start;
	let folded = '';
	while (Array.from(folded).length < length) {
		folded += /\s/.test(points[end] ?? '') ? (folded.endsWith(' ') ? '' : ' ') : fold(points[end] ?? '');
		end += 1;
	}
	while (folded.endsWith(' ') && /\s/.test(points[end] ?? '')) end += 1;
	return end - start;
}

function isInside(points: readonly string[], offset: number): boolean {
	return WORD.test(points[offset - 1] ?? '') && WORD.test(points[offset] ?? '');
}
