import { type Claim, type Collection, not, where } from 'belarus-brief';
import { describe, expect, test } from 'vitest';
import { smallDataset } from '../schema/small-dataset.js';

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

describe('a collection of your own', () => {
	test('is asked like ours', () => {
		const { claims, entities, recommendations, tenures, characterizations } = smallDataset();
		expect(ids(where(claims, { about: 'council', status: not('presupposed') }))).toEqual(['bees-return']);
		expect(ids(where(entities, { kind: 'place', within: 'vale' }))).toEqual(['limewood']);
		expect(ids(where(recommendations, { serves: 'plant-limes' }))).toEqual(['fund-nursery']);
		expect(ids(where(tenures, { standing: 'current' }))).toEqual(['hazel-keeper']);
		expect(ids(where(characterizations, { target: ['mowing-stopped', 'vale'] }))).toEqual(['mowing-called-needless']);
	});

	test('that is empty gives an empty list to any query', () => {
		const none: Collection<Claim> = {};
		expect(where(none, { status: 'hedged' })).toEqual([]);
		expect(where(none, { status: not('hedged') })).toEqual([]);
		expect(where(none, {})).toEqual([]);
		expect(where(Object.freeze(none), { about: 'anybody' })).toEqual([]);
	});

	test('may have records without a prototype', () => {
		const { claims } = smallDataset();
		const bare = Object.assign(Object.create(null), claims['hives-sold']);
		const own: Collection<Claim> = Object.assign(Object.create(null), { 'hives-sold': bare });
		expect(ids(where(own, { status: 'hedged' }))).toEqual(['hives-sold']);
	});

	test('may use values that are names of methods', () => {
		const { claims } = smallDataset();
		const [record] = where(claims, { status: 'hedged' });
		if (!record) throw new Error('The small dataset has a hedged claim.');
		const own = { one: { ...record, about: ['constructor', '__proto__'] }, two: record };
		expect(where(own, { about: '__proto__' })).toEqual([own.one]);
		expect(where(own, { about: ['toString', 'constructor'] })).toEqual([own.one]);
		expect(where(own, { about: not('constructor') })).toEqual([record]);
	});
});

describe('a collection that changes between queries', () => {
	test('is read anew when a record is added', () => {
		const own: Record<string, Claim> = { ...smallDataset().claims };
		expect(ids(where(own, { status: 'hedged' }))).toEqual(['hives-sold']);
		const added = smallDataset().claims['hives-sold'];
		if (added) own['hives-bought'] = { ...added, id: 'hives-bought' };
		expect(ids(where(own, { status: 'hedged' }))).toEqual(['hives-sold', 'hives-bought']);
	});

	test('is read anew when a record is removed', () => {
		const own: Record<string, Claim> = { ...smallDataset().claims };
		expect(where(own, { status: 'hedged' })).toHaveLength(1);
		delete own['hives-sold'];
		expect(where(own, { status: 'hedged' })).toEqual([]);
		expect(where(own, { status: not('hedged') })).toHaveLength(3);
	});

	test('is read anew when a record itself changes', () => {
		const { claims } = smallDataset();
		expect(where(claims, { status: 'hedged' })).toHaveLength(1);
		Reflect.set(claims['hives-sold'] ?? {}, 'status', 'asserted');
		expect(where(claims, { status: 'hedged' })).toEqual([]);
	});
});

describe('a frozen collection', () => {
	test('gives the same when asked twice, by the same facet and by others', () => {
		const own = Object.freeze(smallDataset().claims);
		for (let round = 0; round < 2; round++) {
			expect(ids(where(own, { status: 'hedged' }))).toEqual(['hives-sold']);
			expect(ids(where(own, { status: not('hedged') }))).toEqual(['bees-return', 'mowing-stopped', 'limes-feed-bees']);
			expect(ids(where(own, { topics: ['nature', 'bees'] }))).toEqual([
				'bees-return',
				'mowing-stopped',
				'limes-feed-bees',
			]);
		}
	});

	test('does not answer for another of the same ids', () => {
		const one = Object.freeze(smallDataset().claims);
		const two = Object.freeze({ 'hives-sold': one['hives-sold'] }) as Collection<Claim>;
		expect(where(one, {})).toHaveLength(4);
		expect(where(two, {})).toHaveLength(1);
		expect(where(one, { topics: 'bees' })).toHaveLength(2);
		expect(where(two, { topics: 'bees' })).toEqual([]);
	});
});
