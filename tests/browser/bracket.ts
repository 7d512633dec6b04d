import type { Passage, Sentence } from 'belarus-brief';
import { codePointLength, sliceCodePoints } from '../../src/text/words.js';

/** A piece of the text: offsets in code points, half-open. */
export interface Piece {
	readonly start: number;
	readonly end: number;
}

/**
 * What the link to a sentence is meant to highlight, told without following its directive.
 *
 * A sentence with edges: from its first one, before which stands at most a word that has a quotation mark beside it. One
 * without: from the last words before to the first words after it.
 */
export function bracketOf(canonical: string, passages: readonly Passage[], sentence: Sentence): Piece {
	const { opens, start, end } = sentence;
	if (opens !== undefined) return { start: start + offsetOf(opens, canonical, sentence), end };
	const all = passages.flatMap(({ sentences }) => sentences);
	const before = all.findLast((each) => each.closes !== undefined && each.end <= start);
	const after = all.find((each) => each.opens !== undefined && each.start >= end);
	const first = after && {
		start: after.start + offsetOf(after.opens ?? '', canonical, after),
		words: after.opens ?? '',
	};
	return {
		start: before ? before.end - codePointLength(before.closes ?? '') : (first?.start ?? start),
		end: first ? first.start + codePointLength(first.words) : (before?.end ?? end),
	};
}

function offsetOf(words: string, canonical: string, { start, end }: Sentence): number {
	const text = sliceCodePoints(canonical, start, end);
	const at = text.indexOf(words);
	if (at === -1) throw new Error(`No edge "${words}" in the sentence at ${start}.`);
	return codePointLength(text.slice(0, at));
}
