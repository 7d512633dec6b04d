import { describe, expect, test } from 'vitest';
import { directiveFinder } from '../../src/text/directive.js';
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
});
