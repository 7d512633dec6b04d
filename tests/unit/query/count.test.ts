import { claims, count, links, mentions, recommendations, UnknownIdError, where } from 'belarus-brief';
import { describe, expect, test } from 'vitest';
import { smallDataset } from '../schema/small-dataset.js';

describe('count()', () => {
	test('gives each value with the number of records that where() finds, the most frequent first', () => {
		const statuses = count(claims, 'status');
		for (const [status, times] of statuses) expect(where(claims, { status })).toHaveLength(times);
		expect([...statuses.values()]).toEqual([...statuses.values()].toSorted((a, b) => b - a));
		expect([...statuses.values()].reduce((sum, times) => sum + times)).toBe(Object.keys(claims).length);
	});

	test('counts what meets a query', () => {
		const natures = count(claims, 'nature', { about: 'belarus', status: 'hedged' });
		for (const [nature, times] of natures) {
			expect(where(claims, { about: 'belarus', status: 'hedged', nature })).toHaveLength(times);
		}
		expect(count(claims, 'nature', { about: 'belarus', stance: 'distances' })).toEqual(new Map());
	});

	test('counts a record for each of its values', () => {
		const asked = count(recommendations, 'addressees');
		for (const [addressees, times] of asked) expect(where(recommendations, { addressees })).toHaveLength(times);
	});

	test('keeps words that are as frequent in the order of the vocabulary, and ids in reading order', () => {
		const small = smallDataset().claims;
		const [one] = Object.values(small);
		if (!one) throw new Error('The small dataset has claims.');
		const { stance: _, ...plain } = one;
		const own = {
			first: { ...plain, id: 'first', nature: 'predictive', about: ['vale', 'council'] },
			second: { ...plain, id: 'second', nature: 'descriptive', about: ['bees'] },
		} as const;
		expect([...count(own, 'nature').keys()]).toEqual(['descriptive', 'predictive']);
		expect([...count(own, 'about').keys()]).toEqual(['vale', 'council', 'bees']);
	});

	test('counts mentions, links and passages', () => {
		expect(count(mentions, 'entity').get('belarus')).toBe(mentions.belarus.length);
		expect([...count(links, 'type').values()].reduce((sum, times) => sum + times)).toBe(links.length);
		const passages = count(claims, 'passage');
		for (const [passage, times] of passages) expect(where(claims, { passage })).toHaveLength(times);
	});

	test('refuses what is no facet, with the nearest', () => {
		const ask = () => Reflect.apply(count, undefined, [claims, 'natur']);
		expect(ask).toThrow(UnknownIdError);
		expect(ask).toThrow('No facet "natur". Did you mean "nature"?');
	});

	test('of an empty collection is empty', () => {
		expect(count({}, 'anything' as never)).toEqual(new Map());
	});
});
