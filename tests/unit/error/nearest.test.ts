import { describe, expect, test } from 'vitest';
import { nearest } from '../../../src/error/wording.js';

describe('nearest', () => {
	test('puts the closest first and names three at most', () => {
		const found = nearest('bees-return', [
			'hives-sold',
			'bees-returned',
			'bees-return',
			'trees-return',
			'bees-returning',
		]);
		expect(found).toHaveLength(3);
		expect(found[0]).toBe('bees-return');
	});

	test.each([
		['swapped letters', 'bees-retrun'],
		['an inserted letter', 'beees-return'],
		['a missing letter', 'bes-return'],
		['a replaced letter', 'bees-retorn'],
	])('sees through %s', (_, misspelled) => {
		expect(nearest(misspelled, ['hives-sold', 'bees-return', 'mowing-stopped'])).toEqual(['bees-return']);
	});

	test('keeps the order of the candidates where they are equally close', () => {
		expect(nearest('bees-1', ['bees-3', 'bees-2'])).toEqual(['bees-3', 'bees-2']);
	});

	test('names nothing that is far', () => {
		expect(nearest('belarus', ['hedge-post', 'ukraine'])).toEqual([]);
		expect(nearest('', ['bees', ''])).toEqual([]);
	});

	test('does not compare a word of 10 MB', () => {
		expect(nearest('b'.repeat(10_000_000), ['bees', 'limes'])).toEqual([]);
	});
});
