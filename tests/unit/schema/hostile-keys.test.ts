import { safeParseDataset } from 'belarus-brief/schema';
import { describe, expect, test } from 'vitest';
import { faultsWith } from './faults-with.js';
import { smallDataset } from './small-dataset.js';

describe('hostile input', () => {
	test('with an own __proto__ key is refused, and nothing is polluted', () => {
		const json = JSON.stringify(smallDataset()).replace('"claims":{', '"claims":{"__proto__":{"polluted":true},');
		const result = safeParseDataset(JSON.parse(json));
		expect(result.success ? [] : result.error.faults).toEqual([
			{
				path: ['claims', '__proto__'],
				message: '__proto__ is a key that reaches the prototype of an object. Remove it.',
			},
		]);
		expect(Reflect.get({}, 'polluted')).toBeUndefined();
	});

	test.each(['constructor', 'prototype'])('with a key %s is refused', (key) => {
		const [fault] = faultsWith([['claims', 'bees-return', key], {}]);
		expect(fault?.path).toEqual(['claims', 'bees-return', key]);
		expect(fault?.message).toBe(`${key} is a key that reaches the prototype of an object. Remove it.`);
	});

	test('with a string of 10 MB is refused without echoing it', () => {
		const faults = faultsWith([['claims', 'bees-return', 'that'], 'b'.repeat(10_000_000)]);
		expect(faults).toEqual([
			{
				path: ['claims', 'bees-return', 'that'],
				message: 'that has 10000000 characters: a string has at most 100000. Shorten it.',
			},
		]);
	});

	test('with a key of 10 MB is refused without echoing it', () => {
		const faults = faultsWith([['claims', 'b'.repeat(10_000_000)], {}]);
		expect(faults).toHaveLength(1);
		expect(JSON.stringify(faults).length).toBeLessThan(500);
	});

	test('nested 100,000 levels deep is refused without overflowing the stack', () => {
		let deep: unknown[] = [];
		for (let level = 0; level < 100_000; level += 1) deep = [deep];
		const [fault] = faultsWith([['links'], deep]);
		expect(fault?.path).toHaveLength(101);
		expect(fault?.message).toMatch(/is nested more than 100 levels deep\. Flatten it\.$/);
	});

	test('that contains itself is refused', () => {
		const loop: Record<string, unknown> = {};
		loop['again'] = loop;
		expect(faultsWith([['links', 0], loop])[0]?.path.slice(0, 2)).toEqual(['links', 0]);
	});

	test('with holes in an array is refused', () => {
		const [fault] = faultsWith([['links'], new Array(4_000_000_000)]);
		expect(fault).toEqual({ path: ['links'], message: 'links is an array with holes. Fill or remove them.' });
	});

	test('with a hundred thousand dangling references is answered within seconds', () => {
		const ids = Array.from({ length: 100_000 }, (_, index) => `no-such-claim-${index}`);
		expect(faultsWith([['claims', 'bees-return', 'restates'], ids]).length).toBeGreaterThan(100_000);
	}, 10_000);

	test.each([new Map(), 10n, Symbol('s'), () => 1, new Date(0), /x/])('with %o in it is refused', (value) => {
		expect(faultsWith([['claims', 'bees-return', 'that'], value])[0]?.path).toEqual(['claims', 'bees-return', 'that']);
		expect(faultsWith([['claims', 'bees-return'], value])[0]?.path.slice(0, 2)).toEqual(['claims', 'bees-return']);
	});

	test('that reaches for the prototype by a reference finds nothing there', () => {
		const [fault] = faultsWith([['claims', 'bees-return', 'restates'], ['constructor']]);
		expect(fault?.path).toEqual(['claims', 'bees-return', 'restates', 0]);
		expect(fault?.message).toMatch(/^restates\[0\] is "constructor": an id /);
	});
});
