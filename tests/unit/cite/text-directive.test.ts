import { type Dataset, link, type Passage, type Sentence } from 'belarus-brief';
import { describe, expect, test } from 'vitest';
import { smallDataset } from '../schema/small-dataset.js';

const URL = 'https://hedge-post.example/plant-limes';

/** A sentence of ten code points, with the words at its edges; a short one has none. */
type Edges = readonly [opens: string, closes: string] | 'short';

/** The fragment that opens one sentence of a page, each passage given by the edges of its sentences. */
function fragmentOf(passage: number, sentence: number, page: readonly (readonly Edges[])[], url: string = URL): string {
	const passages = page.map((sentences, index): Passage => {
		const start = index * 1000;
		const placed = sentences.map((edges, number): Sentence => {
			const span = { start: start + number * 11, end: start + number * 11 + 10 };
			return edges === 'short' ? span : { ...span, opens: edges[0], closes: edges[1] };
		});
		return {
			id: `p${index}`,
			role: 'body',
			voice: ['ada-lime'],
			start,
			end: start + sentences.length * 11 - 1,
			sentences: placed,
		};
	});
	const small = smallDataset();
	const own: Dataset = { ...small, article: { ...small.article, url, passages } };
	const start = passage * 1000 + sentence * 11;
	return link({ passage: `p${passage}`, start: start + 2, end: start + 5 }, { in: own }).slice(url.length);
}

describe('a sentence', () => {
	test('alone in its passage is opened by its own edges', () => {
		expect(fragmentOf(1, 0, [[['A', 'b.']], [['C', 'd.']], [['E', 'f.']]])).toBe('#:~:text=C,d.');
	});

	test('lends prefix and suffix to its neighbors in the passage', () => {
		const page = [
			[
				['A', 'b.'],
				['C', 'd.'],
				['E', 'f.'],
			],
		] as const;
		expect(fragmentOf(0, 0, page)).toBe('#:~:text=A,b.,-C');
		expect(fragmentOf(0, 1, page)).toBe('#:~:text=b.-,C,d.,-E');
		expect(fragmentOf(0, 2, page)).toBe('#:~:text=d.-,E,f.');
	});

	test('has no prefix or suffix from a neighbor too short to have edges', () => {
		expect(fragmentOf(0, 1, [['short', ['C', 'd.'], 'short']])).toBe('#:~:text=C,d.');
	});
});

describe('a sentence too short to have edges', () => {
	test('is bracketed by its neighbors', () => {
		expect(fragmentOf(0, 1, [[['A', 'b.'], 'short', ['E', 'f.']]])).toBe('#:~:text=b.,E');
	});

	test('is bracketed across passages and other short sentences', () => {
		expect(fragmentOf(1, 0, [[['A', 'b.']], ['short', 'short'], ['short', ['E', 'f.']]])).toBe('#:~:text=b.,E');
	});

	test('is bracketed by the nearest of them', () => {
		const page = [[['A', 'b.'], ['C', 'd.'], 'short', ['E', 'f.'], ['G', 'h.']]] as const;
		expect(fragmentOf(0, 2, page)).toBe('#:~:text=d.,E');
	});

	test('at the start of the article has what follows', () => {
		expect(fragmentOf(0, 0, [['short'], [['C', 'd.']]])).toBe('#:~:text=C');
	});

	test('at the end of the article has what precedes', () => {
		expect(fragmentOf(1, 0, [[['A', 'b.']], ['short']])).toBe('#:~:text=b.');
	});
});

describe('encoding', () => {
	test.each([
		['a hyphen, which would mark a prefix', 'Well-kept', 'Well%2Dkept'],
		['a comma, which would part terms', 'Limes,', 'Limes%2C'],
		['an ampersand, which would part directives', 'A&B', 'A%26B'],
		['a space', 'The limes', 'The%20limes'],
		['a percent sign', '5%', '5%25'],
		['a hash', '#1', '%231'],
		['quotation marks', '“Limes”', '%E2%80%9CLimes%E2%80%9D'],
		['letters beyond ASCII', 'Ліпы', '%D0%9B%D1%96%D0%BF%D1%8B'],
		['a code point of two units', '🐝', '%F0%9F%90%9D'],
	])('escapes %s', (_, word, encoded) => {
		expect(fragmentOf(0, 0, [[[word, 'end.']]])).toBe(`#:~:text=${encoded},end.`);
		expect(fragmentOf(0, 0, [[['Start', word]]])).toBe(`#:~:text=Start,${encoded}`);
		expect(
			fragmentOf(0, 1, [
				[
					['A', word],
					['C', 'd.'],
					[word, 'f.'],
				],
			]),
		).toBe(`#:~:text=${encoded}-,C,d.,-${encoded}`);
	});
});
