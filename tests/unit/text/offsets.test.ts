import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalize, canonicalizeWithOffsets, type TextWithOffsets } from '../../../src/text/canonical.js';
import { fold, foldWithOffsets } from '../../../src/text/fold.js';
import { codePointLength, sliceCodePoints } from '../../../src/text/words.js';
import { awkwardText } from './awkward-text.js';

const forms = [
	{ name: 'canonicalizeWithOffsets', withOffsets: canonicalizeWithOffsets, plain: canonicalize },
	{ name: 'foldWithOffsets', withOffsets: foldWithOffsets, plain: fold },
];

/** What of a text the code points of a form from `from` to `to` stand for. */
const original = (text: string, { starts, ends }: TextWithOffsets, from: number, to: number) =>
	sliceCodePoints(text, starts[from] ?? 0, ends[to - 1] ?? 0);

describe.each(forms)('$name', ({ withOffsets, plain }) => {
	test('gives the form that the plain function gives', () => {
		fc.assert(
			fc.property(awkwardText, (text) => {
				expect(withOffsets(text).text).toBe(plain(text));
			}),
			{ numRuns: 2000 },
		);
	});

	test('gives a span of the original, in order, for each code point', () => {
		fc.assert(
			fc.property(awkwardText, (text) => {
				const { text: form, starts, ends } = withOffsets(text);
				expect([starts.length, ends.length]).toEqual([codePointLength(form), codePointLength(form)]);
				for (const [index, start] of starts.entries()) {
					expect(start).toBeLessThan(ends[index] ?? 0);
					expect(start).toBeGreaterThanOrEqual(starts[index - 1] ?? 0);
				}
				expect(ends.at(-1) ?? 0).toBeLessThanOrEqual(codePointLength(text));
			}),
		);
	});

	test('leads from words of the form to the words of the original', () => {
		const text = '\uFEFF🐦 The\u00A0 “tow\u00ADer”\r\n\r\ncafe\u0301 … ﬁne';
		const form = withOffsets(text);
		for (const word of form.text.match(/\S+/g) ?? []) {
			const from = codePointLength(form.text.slice(0, form.text.indexOf(word)));
			expect(plain(original(text, form, from, from + codePointLength(word)))).toBe(word);
		}
	});
});
