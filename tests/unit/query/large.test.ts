import { argument, because, type Claim, count, type Dataset, therefore, where } from 'belarus-brief';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../../data/deep-freeze.js';
import { smallDataset } from '../schema/small-dataset.js';

const [model] = Object.values(smallDataset().claims);

/** Claims in reading order, each like one of the small dataset but for some fields. */
function claimsOf(size: number, fields: (at: number) => Partial<Claim>): Record<string, Claim> {
	if (model === undefined) throw new Error('The small dataset has claims.');
	const anchored = (at: number) => [{ passage: 'p01', start: at, end: at + 1 }];
	const bare = { ...model, because: [], elaborates: [], restates: [], opposes: [] };
	return Object.fromEntries(
		Array.from({ length: size }, (_, at) => [
			`c${at}`,
			{ ...bare, id: `c${at}`, anchors: anchored(at), ...fields(at) },
		]),
	);
}

describe.each([
	['frozen', deepFreeze],
	['one that can change', <T>(value: T) => value],
])('a large collection, %s', (_, prepared) => {
	test('has a hundred thousand records about one entity', () => {
		const claims = prepared(claimsOf(100_000, () => ({ about: ['one'] })));
		expect(where(claims, { about: 'one' })).toHaveLength(100_000);
		expect(where(claims, { about: 'two' })).toEqual([]);
		expect(count(claims, 'about')).toEqual(new Map([['one', 100_000]]));
	});

	test('has a hundred thousand values of a facet', () => {
		const claims = prepared(claimsOf(100_000, (at) => ({ about: [`e${at}`, '__proto__'] })));
		expect(where(claims, { about: 'e99999' }).map(({ id }) => id)).toEqual(['c99999']);
		expect(where(claims, { about: '__proto__' })).toHaveLength(100_000);
		expect(where(claims, { about: 'constructor' })).toEqual([]);
	});

	test('has a chain of a hundred thousand grounds', () => {
		const claims = claimsOf(100_000, (at) => ({ because: at === 0 ? [] : [`c${at - 1}`] }));
		const links = Object.values(claims).flatMap(({ id, because }) =>
			because.map((from) => ({ from, to: id, type: 'supports', basis: 'inferred' }) as const),
		);
		const dataset: Dataset = prepared({ ...smallDataset(), claims, recommendations: {}, links });
		expect(because('c99999', { in: dataset, deep: true })).toHaveLength(99_999);
		expect(therefore('c0', { in: dataset, deep: true })).toHaveLength(99_999);
		let depth = 0;
		for (let node = argument('c99999', { in: dataset }); node.grounds[0]; node = node.grounds[0]) depth += 1;
		expect(depth).toBe(99_999);
	});
});

describe('a collection that is frozen late', () => {
	test('is answered as it was at each time', () => {
		const claims = claimsOf(3, () => ({ about: ['one'] }));
		expect(where(claims, { about: 'one' })).toHaveLength(3);
		Reflect.set(claims['c0'] ?? {}, 'about', ['two']);
		expect(where(claims, { about: 'one' })).toHaveLength(2);
		Object.freeze(claims);
		Reflect.set(claims['c1'] ?? {}, 'about', ['two']);
		expect(where(claims, { about: 'two' }).map(({ id }) => id)).toEqual(['c0', 'c1']);
		deepFreeze(claims);
		expect(where(claims, { about: 'two' }).map(({ id }) => id)).toEqual(['c0', 'c1']);
		expect(where(claims, { about: 'one' }).map(({ id }) => id)).toEqual(['c2']);
	});
});
