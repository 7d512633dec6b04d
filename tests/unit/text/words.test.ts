import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codePointLength, sliceCodePoints, wordsOf } from '../../../src/text/words.js';
import { awkwardText } from './awkward-text.js';

const textsOf = (text: string) => wordsOf(text).map((word) => word.text);

describe('wordsOf', () => {
	test.each([
		['a possessive as a word of its own', 'Aldermoor’s tower', ['Aldermoor', 's', 'tower']],
		['both halves of a hyphenated pair', 'nest-box', ['nest', 'box']],
		['numbers, their digits together', '2020-2022, 1,000 and 3.5', ['2020', '2022', '1', '000', 'and', '3', '5']],
		['letters with their marks, composed or not', 'caf\u00E9 cafe\u0301', ['caf\u00E9', 'cafe\u0301']],
		['letters of any script', 'Стрижи 燕 ٣', ['Стрижи', '燕', '٣']],
		['letters beyond the first plane', '𝔖wifts', ['𝔖wifts']],
		['no emoji and no marks', '🐦 “…” – &', []],
		['nothing of nothing', '', []],
	])('gives %s', (_, text, words) => {
		expect(textsOf(text)).toEqual(words);
	});

	test('counts offsets in code points', () => {
		expect(wordsOf('🐦 on 𝔖 🐦!')).toEqual([
			{ text: 'on', start: 2, end: 4 },
			{ text: '𝔖', start: 5, end: 6 },
		]);
	});

	test('gives offsets that slice back to the word, in order, with something between', () => {
		fc.assert(
			fc.property(awkwardText, (text) => {
				let last = -1;
				for (const word of wordsOf(text)) {
					expect(sliceCodePoints(text, word.start, word.end)).toBe(word.text);
					expect(word.start).toBeGreaterThan(last);
					expect(word.end).toBe(word.start + codePointLength(word.text));
					last = word.end;
				}
			}),
		);
	});

	test('leaves no letter, mark or digit out', () => {
		fc.assert(
			fc.property(awkwardText, (text) => {
				expect(textsOf(text).join('')).toBe(text.replace(/[^\p{L}\p{M}\p{N}]/gu, ''));
			}),
		);
	});
});

test('codePointLength counts an astral character once and a mark by itself', () => {
	expect(codePointLength('🐦')).toBe(1);
	expect(codePointLength('e\u0301')).toBe(2);
	expect(codePointLength('')).toBe(0);
});

test('sliceCodePoints cuts no character in two', () => {
	expect(sliceCodePoints('a🐦b', 1, 2)).toBe('🐦');
	expect(sliceCodePoints('a🐦b', 2, 9)).toBe('b');
	expect(sliceCodePoints('a🐦b', 1, 1)).toBe('');
});
