import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalize } from '../../../src/text/canonical.js';
import { fold } from '../../../src/text/fold.js';
import { awkwardText } from './awkward-text.js';

const swap = (text: string, pairs: readonly (readonly [from: string, to: string])[]) =>
	pairs.reduce((swapped, [from, to]) => swapped.replaceAll(from, to), text);

// A soft hyphen between a letter and its mark keeps them apart in one pass and no longer in the next.
const withoutSoftHyphens = awkwardText.map((text) => text.replaceAll('\u00AD', ''));

describe('fold', () => {
	test.each([
		['case', 'The OLD Mill', 'the old mill'],
		['accents, composed or not', 'Café cafe\u0301 Łódź', 'cafe cafe łodz'],
		['single quotes', '’s ‘a’ ‚b‛ ʼ', "'s 'a' 'b' '"],
		['double quotes', '“a” „b‟ «c»', '"a" "b" "c"'],
		['primes, as the quotes they are typed for', '5′', "5'"],
		['dashes', 'a‐b‑c‒d–e—f―g−h', 'a-b-c-d-e-f-g-h'],
		['compatibility forms', 'ﬁne ½ Ⅳ ４', 'fine 1⁄2 iv 4'],
		['white space, block breaks too', 'a\u00A0b\n\nc\r\nd', 'a b c d'],
		['soft hyphens', 'tow\u00ADer', 'tower'],
		['Cyrillic marks', 'Цихановский й', 'цихановскии и'],
		['a dotted capital I', 'İ', 'i'],
		['an ellipsis', 'a…', 'a...'],
	])('levels %s', (_, text, folded) => {
		expect(fold(text)).toBe(folded);
	});

	test('keeps letters, digits and emoji apart', () => {
		expect(new Set(['a', 'b', '1', '🐦', '', 'a b', 'ab'].map(fold)).size).toBe(7);
	});

	test('takes a double prime for two single ones, as NFKD does', () => {
		expect(fold('5″')).toBe("5''");
	});

	test('is idempotent but for a space that an accent without a letter leaves at the ends', () => {
		fc.assert(
			fc.property(withoutSoftHyphens, (text) => {
				expect(fold(fold(text))).toBe(fold(text).trim());
			}),
		);
	});

	test('does not see the difference between a text and its canonical form', () => {
		fc.assert(
			fc.property(withoutSoftHyphens, (text) => {
				expect(fold(canonicalize(text))).toBe(fold(text));
			}),
		);
	});

	test('does not see case', () => {
		const letters = fc.string({ unit: fc.constantFrom('a', 'B', 'é', 'Ö', 'ж', 'Я', ' ', '-', '7') });
		fc.assert(
			fc.property(letters, (text) => {
				expect(fold(text.toUpperCase())).toBe(fold(text));
				expect(fold(text.toLowerCase())).toBe(fold(text));
			}),
		);
	});

	test('does not see which quotes and dashes a page uses', () => {
		const typed = fc.string({ unit: fc.constantFrom('a', ' ', "'", '"', '-') });
		fc.assert(
			fc.property(
				typed,
				fc.constantFrom('‘', '’', '‛'),
				fc.constantFrom('“', '”', '«'),
				fc.constantFrom('–', '—', '‑'),
				(text, ...marks) => {
					const [single, double, dash] = marks;
					expect(
						fold(
							swap(text, [
								["'", single],
								['"', double],
								['-', dash],
							]),
						),
					).toBe(fold(text));
				},
			),
		);
	});
});
