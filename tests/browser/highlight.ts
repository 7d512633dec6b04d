import { wordsOf } from '../../src/text/words.js';
import type { Piece } from './bracket.js';

/** The words of a page that should be highlighted, by their place among all its words. */
export function expectedHighlight(
	page: readonly { readonly text: string; readonly ofArticle: boolean }[],
	canonical: string,
	pieces: readonly Piece[],
): number[] {
	const words = wordsOf(canonical);
	let next = 0;
	return page.flatMap(({ ofArticle }, index) => {
		const before = words[next - 1];
		const here = words[next];
		if (ofArticle) next += 1;
		// A box between two blocks is highlighted with them where the sentence before and the one after are.
		const [from, to] = ofArticle ? [here, here] : [before, here];
		return from && to && pieces.some(({ start, end }) => start <= from.start && to.end <= end) ? [index] : [];
	});
}
