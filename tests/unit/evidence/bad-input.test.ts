import { AnchorError, EditionError } from 'belarus-brief';
import { digestOf, linkIn, locate, verify } from 'belarus-brief/evidence';
import { describe, expect, test } from 'vitest';
import { smallDataset } from '../../data/compile-small.js';

const dataset = smallDataset();
const options = { in: dataset };

describe('what is no text', () => {
	const inputs: readonly (readonly [string, unknown, RegExp])[] = [
		['bytes', new Uint8Array(4), /of type object, and a text is a string\. Decode bytes first/],
		['null', null, /The text is null/],
		['nothing', undefined, /The text is undefined/],
		['a list', [], /The text is a list/],
		['binary data', 'PK\u0003\u0004\0\0', /NUL character at 4/],
		['half a surrogate pair', 'ab\uD83D', /half a surrogate pair at 2/],
	];

	test.each(inputs)('%s is refused in a sentence', async (_, input, sentence) => {
		// @ts-expect-error: what JavaScript may pass
		const attempts = [() => verify(input, options), () => locate('boxes-lost', input, options)];
		for (const attempt of attempts) {
			await expect(attempt()).rejects.toThrow(TypeError);
			await expect(attempt()).rejects.toThrow(sentence);
		}
	});
});

describe('what is an odd text', () => {
	test.each([
		['unclosed HTML', '<p>Swifts <b>deserve a <i>second tower'],
		['nothing but spaces', ' \n \n '],
		['a run of one letter', 'a'.repeat(1_000_000)],
		['a run of spaces', `x${' '.repeat(1_000_000)}y`],
		['a run of brackets', '<'.repeat(300_000)],
		['a run of openings', '<p>'.repeat(50_000)],
		['a run of quotation marks', `“${'”'.repeat(500_000)}`],
		['a run of marks', `e${'\u0301'.repeat(300_000)}`],
		['a phrase over and over', 'the old mill tower '.repeat(100_000)],
		['a sentence over and over', 'The swifts will then be safe from the rain. '.repeat(20_000)],
		['edges over and over', 'The rain. '.repeat(100_000)],
	])(
		'%s gives a report, in bounded time',
		async (_, text) => {
			const began = performance.now();
			const { counts, anchors } = await verify(text, options);
			expect(counts.exact + counts.moved).toBeLessThan(anchors.length / 2);
			expect(performance.now() - began).toBeLessThan(15_000);
		},
		30_000,
	);
});

describe('what is no record', () => {
	test('an unknown id is an EditionError', async () => {
		await expect(locate('nobody', 'A text.', options)).rejects.toThrow(EditionError);
		await expect(linkIn('nobody', 'A text.', options)).rejects.toThrow(EditionError);
	});

	test('an anchor outside the passages is an AnchorError', async () => {
		await expect(locate({ passage: 'p00', start: 900, end: 910 }, 'A text.', options)).rejects.toThrow(AnchorError);
		await expect(locate({ passage: 'p00', start: 5, end: 5 }, 'A text.', options)).rejects.toThrow(AnchorError);
	});

	test('what JSON does not have has no digest', async () => {
		for (const value of [undefined, Number.NaN, 1n, { a: () => 1 }, 'a\uD800']) {
			await expect(digestOf(value)).rejects.toThrow(TypeError);
		}
	});
});
