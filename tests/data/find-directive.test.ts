import { describe, expect, test } from 'vitest';
import { directiveFinder } from '../../src/text/directive-finder.js';
import type { ParsedDirective } from './parse-text-directive.js';

const text = 'In the tower. In the tower nest swifts. Swifts nest in the tower.\n\nThe end of the tower.';
const find = directiveFinder(text);

/** The words on which a browser lands, and where they start. */
function landingOf({ prefix, start, end, suffix }: ParsedDirective) {
	const landing = find([prefix, start, end, suffix]);
	return landing && [landing.start, text.slice(landing.start, landing.end)];
}

describe('a directive lands', () => {
	test('on the first match, whatever its case', () => {
		expect(landingOf({ start: 'SWIFTS' })).toEqual([32, 'swifts']);
	});

	test('on whole words only', () => {
		expect(landingOf({ start: 'owe' })).toBeUndefined();
		expect(landingOf({ start: 'tow', end: 'end' })).toBeUndefined();
	});

	test('behind its prefix, white space between', () => {
		expect(landingOf({ prefix: 'tower.', start: 'In' })).toEqual([14, 'In']);
		expect(landingOf({ prefix: 'tower.', start: 'The end' })).toEqual([67, 'The end']);
		expect(landingOf({ prefix: 'nest', start: 'tower' })).toBeUndefined();
	});

	test('from the start to the first end behind it', () => {
		expect(landingOf({ start: 'nest', end: 'tower.' })).toEqual([27, 'nest swifts. Swifts nest in the tower.']);
		expect(landingOf({ start: 'end', end: 'swifts' })).toBeUndefined();
	});

	test('at an end that its suffix follows', () => {
		expect(landingOf({ start: 'In', end: 'the', suffix: 'swifts' })).toBeUndefined();
		expect(landingOf({ start: 'In', end: 'tower', suffix: 'nest' })).toEqual([0, 'In the tower. In the tower']);
	});

	test('whatever stands before the words, an \u0130 too', () => {
		const page = 'In \u0130stanbul a swift nests.';
		expect(directiveFinder(page)([undefined, 'swift', undefined, undefined])).toEqual({ start: 14, end: 19 });
	});

	test('where a browser compares base letters: accents, quotation marks and what nobody sees do not count', () => {
		const page = '\u201CSch\u00FCbel\u2019s ca\u0301fe\u201D, \u0141\u00F3d\u017A stra\u00DFe';
		for (const words of ['"Schubel\'s cafe"', 'SCHU\u0308BEL\u2019S', 'lodz', 'strasse', 'Lo\u00ADdz']) {
			expect(directiveFinder(page)([undefined, words, undefined, undefined]), words).toBeDefined();
		}
	});

	test('where the collator of Unicode takes letters for the same', () => {
		// Latin, Greek and Cyrillic, without phonetic signs and the Catalan letter that is two characters.
		const letters = [
			[0xc0, 0x17f],
			[0x386, 0x3ff],
			[0x400, 0x52f],
		]
			.flatMap(([from = 0, to = 0]) => Array.from({ length: to - from }, (_, at) => String.fromCodePoint(from + at)))
			.filter((each) => /\p{L}/u.test(each) && !'Ŀŀ'.includes(each));
		const collator = new Intl.Collator('en', { sensitivity: 'base' });
		const sorted = [...letters, ...'abcdefghijklmnopqrstuvwxyz', 'ss', 'ae', 'oe'].sort(collator.compare);
		const unlike = sorted.slice(1).flatMap((letter, at) => {
			const before = sorted[at] ?? '';
			const alike = directiveFinder(before)([undefined, letter, undefined, undefined]) !== undefined;
			return collator.compare(before, letter) === 0 && !alike ? [`${before} ${letter}`] : [];
		});
		expect(unlike).toEqual([]);
	});
});
