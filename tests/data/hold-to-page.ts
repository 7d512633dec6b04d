import type { Anchor, Dataset } from 'belarus-brief';
import { canonicalize, fold, type VerifiedAnchor } from 'belarus-brief/evidence';
import { expect } from 'vitest';
import type { Expected } from './page-edits.js';

/** An anchor of a dataset, the words it stands for, and what was found of them. */
export interface Held extends VerifiedAnchor {
	readonly words: string;
	/** The folded sentences that hold the anchor. */
	readonly sentences: readonly string[];
	/** Where the words start in the folded text of the edition, and in the first of the folded sentences: code points. */
	readonly folded: number;
	readonly within: number;
}

/** Beside each verified anchor what the text of the edition has there. */
export function held(dataset: Dataset, text: string, anchors: readonly VerifiedAnchor[]): Held[] {
	const points = Array.from(canonicalize(text));
	const slice = ({ start, end }: { readonly start: number; readonly end: number }) =>
		fold(points.slice(start, end).join(''));
	const sentences = dataset.article.passages.flatMap((passage) => passage.sentences);
	return anchors.map((verified) => {
		const { start, end } = anchorOf(dataset, verified);
		const holding = sentences.filter((sentence) => sentence.start < end && start < sentence.end);
		const before = (from: number) =>
			Array.from(slice({ start: from, end: start })).length + Number(/\s/.test(points[start - 1] ?? ''));
		const from = holding[0]?.start ?? 0;
		return {
			...verified,
			words: slice({ start, end }),
			sentences: holding.map(slice),
			folded: start === 0 ? 0 : before(0),
			within: from === start ? 0 : before(from),
		};
	});
}

/** Checks what was found on a page against the words themselves. */
export function expectHeld(
	all: readonly Held[],
	page: string,
	expected: Expected | 'by-words',
	read: (text: string) => string = fold,
): void {
	const points = Array.from(canonicalize(page));
	const folded = read(page);
	for (const { record, index, status, start = 0, end = 0, words, sentences } of all) {
		const name = `${record} ${index}: ${status}`;
		const stands = status === 'exact' || status === 'moved';
		if (status === 'missing') expect(end, name).toBe(0);
		else expect(start, name).toBeLessThan(end);
		expect(end, name).toBeLessThanOrEqual(points.length);
		if (stands && read(points.slice(start, end).join('')) !== read(words))
			expect.fail(`${name}, but other words are there`);
		if (expected === 'exact') expect(status, name).toBe('exact');
		if (expected === 'standing') expect(stands, name).toBe(true);
		if (expected === 'none') expect(status, name).toBe('missing');
		if (expected === 'by-sentence' && sentences.every((sentence) => folded.includes(read(sentence))))
			expect(stands, name).toBe(true);
		if (!folded.includes(read(words))) expect(stands, name).toBe(false);
	}
}

function anchorOf(dataset: Dataset, { record, index }: VerifiedAnchor): Anchor {
	const { claims, recommendations, tenures, characterizations, mentions } = dataset;
	const own = claims[record] ?? recommendations[record] ?? tenures[record] ?? characterizations[record];
	const anchor = own ? own.anchors[index] : mentions[record]?.[index];
	if (anchor === undefined) throw new Error(`${record} has no anchor ${index}.`);
	return anchor;
}
