import type { Piece } from './bracket.js';

/** The whole words of a piece of the text: a browser does not part "tower’s", an anchor does. */
export function wholeWords(canonical: string): (piece: Piece) => Piece {
	const bounds: number[] = [];
	let at = 0;
	for (const { segment } of new Intl.Segmenter('en', { granularity: 'word' }).segment(canonical)) {
		bounds.push(at);
		at += Array.from(segment).length;
	}
	bounds.push(at);
	return ({ start, end }) => ({
		start: bounds.findLast((bound) => bound <= start) ?? start,
		end: bounds.find((bound) => bound >= end) ?? end,
	});
}
