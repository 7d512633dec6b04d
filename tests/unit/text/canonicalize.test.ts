import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf, canonicalize } from '../../../src/text/canonical.js';
import { awkwardText } from './awkward-text.js';

describe('canonicalize', () => {
	test.each([
		['drops a byte order mark', '\uFEFFSwifts', 'Swifts'],
		['reads CRLF and a lone CR as line ends', 'one\r\n\r\ntwo\r\rthree', 'one\n\ntwo\n\nthree'],
		['composes letters and marks', 'cafe\u0301', 'caf\u00E9'],
		['keeps what composes to nothing else', 'x\u0301', 'x\u0301'],
		['drops soft hyphens', 'tow\u00ADer', 'tower'],
		['makes one space of white space inside a block', 'a \t b\nc\u00A0\u2009d\u3000e', 'a b c d e'],
		['trims blocks', '  a  \n\n  b  ', 'a\n\nb'],
		['drops empty blocks', '\n\n\na\n\n \n\t\n\n\nb\n\n', 'a\n\nb'],
		['drops a block of soft hyphens', 'a\n\n\u00AD\n\nb', 'a\n\nb'],
		['parts blocks at a line of white space', 'a\n \u00A0\nb', 'a\n\nb'],
		['leaves punctuation alone', '“stubborn” – it’s … 5 × 3', '“stubborn” – it’s … 5 × 3'],
		['leaves compatibility characters alone', 'ﬁne № ①', 'ﬁne № ①'],
		['keeps characters beyond the first plane', '🐦 𝔖wifts', '🐦 𝔖wifts'],
		['makes nothing of nothing', ' \n\r\n\uFEFF\u00AD ', ''],
	])('%s', (_, text, canonical) => {
		expect(canonicalize(text)).toBe(canonical);
	});

	test('drops soft hyphens after composing, in the order that canon-1 names', () => {
		expect(canonicalize('cafe\u00AD\u0301')).toBe('cafe\u0301');
	});

	// A soft hyphen between a letter and its mark keeps them apart in one pass and no longer in the next.
	const withoutSoftHyphens = awkwardText.map((text) => text.replaceAll('\u00AD', ''));

	test('is idempotent', () => {
		fc.assert(
			fc.property(withoutSoftHyphens, (text) => {
				expect(canonicalize(canonicalize(text))).toBe(canonicalize(text));
			}),
		);
	});

	test('gives the same for other line ends, composed or not, with a byte order mark or without', () => {
		fc.assert(
			fc.property(withoutSoftHyphens, (text) => {
				const canonical = canonicalize(text);
				expect(canonicalize(`\uFEFF${canonical.replaceAll('\n', '\r\n')}`)).toBe(canonical);
				expect(canonicalize(canonical.normalize('NFD'))).toBe(canonical);
				expect(canonicalize(canonical.replaceAll(' ', ' \n\u00A0'))).toBe(canonical);
			}),
		);
	});
});

test('blocksOf gives the blocks that canonicalize joins, each on one line', () => {
	expect(blocksOf('a\nb\r\n\r\n\u00AD\n\n c ')).toEqual(['a b', 'c']);
	fc.assert(
		fc.property(awkwardText, (text) => {
			expect(blocksOf(text).join('\n\n')).toBe(canonicalize(text));
			for (const block of blocksOf(text)) expect(block).toMatch(/^\S(?:.*\S)?$/u);
		}),
	);
});
