import { claims, entities, has, mentions, moved, recommendations } from 'belarus-brief';
import { describe, expect, test } from 'vitest';

describe('has()', () => {
	test('tells whether a collection has an id', () => {
		expect(has(claims, 'cyberattacks-suspected')).toBe(true);
		expect(has(claims, 'cyberattacks-proven')).toBe(false);
	});

	test('knows the ids of one collection from those of another', () => {
		expect(has(recommendations, 'cyberattacks-suspected')).toBe(false);
		expect(has(entities, 'belarus')).toBe(true);
		expect(has(mentions, 'belarus')).toBe(true);
	});

	test('is exact about case and space', () => {
		expect(has(entities, 'Belarus')).toBe(false);
		expect(has(entities, ' belarus')).toBe(false);
	});

	test.each([
		['__proto__', '__proto__'],
		['constructor', 'constructor'],
		['toString', 'toString'],
		['hasOwnProperty', 'hasOwnProperty'],
		['the empty string', ''],
		['a megabyte', 'x'.repeat(1_000_000)],
	])('is not deceived by %s', (_, id) => {
		for (const collection of [claims, recommendations, entities, mentions, moved])
			expect(has(collection, id)).toBe(false);
	});

	test('makes an input usable as a key', () => {
		const input: string = ['visa', 'renewal', 'refused'].join('-');
		expect(has(claims, input) && claims[input].status).toBe('presupposed');
	});

	test('takes a collection of your own, with or without a prototype', () => {
		expect(has({ 'bees-return': {} }, 'bees-return')).toBe(true);
		expect(has(Object.create(null), 'toString')).toBe(false);
	});
});
