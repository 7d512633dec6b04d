import { attribute, claims, type Dataset, UnknownIdError } from 'belarus-brief';
import * as first from 'belarus-brief/editions/1.0.0';
import { parseDataset } from 'belarus-brief/schema';
import { search } from 'belarus-brief/search';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallDataset } from '../schema/small-dataset.js';

const idsOf = (text: string, options?: Parameters<typeof search>[1]) => search(text, options).map(({ id }) => id);

describe('search()', () => {
	test.each([
		['a word of a clause', 'visa', 'visa-renewal-refused'],
		['two words for one', 'cyber attack', 'cyberattacks-suspected'],
		['another inflection', 'shaking hands', 'putin-and-lukashenka-shook-hands'],
		['an older name', 'Kiev capital', 'kyiv-capital-of-ukraine'],
		['a name in another script', 'Тихановская', 'sviatlana-tsikhanouskaya'],
		['a name without its marks', 'schubel visa', 'visa-renewal-refused'],
		['a mistyped name', 'tsikhanouskya', 'tsikhanouskaya-leads-opposition'],
		['a mistyped word', 'acreditation', 'accreditation-renewal-refused'],
		['the start of a word', 'mobiliz', 'russians-were-mobilized'],
		['a word of its headline', 'twice weekly', 'ukrainealert-comes-twice-weekly'],
		['a label', 'vassal', 'belarus-labeled-vassal'],
		['a topic', 'sanctions', 'punish-lukashenka-government'],
	])('finds by %s', (_, text, id) => {
		expect(idsOf(text)).toContain(id);
	});

	test('puts records with all words first, and drops those with less than half', () => {
		expect(idsOf('railway partisans')[0]).toBe('railway-partisans-complicated-logistics');
		expect(idsOf('quantum railway of the moon dust')).toEqual([]);
		expect(search('nothing of the kind stands here zzzz')).toEqual([]);
	});

	test('puts a record before the entity that it is about, and names before topics', () => {
		const kinds = search('Minsk').map(({ kind }) => kind);
		expect(kinds[0]).toBe('claim');
		expect(kinds).toContain('entity');
	});

	test('finds what somebody is reported to hold', () => {
		expect(idsOf('Tsikhanouskaya weaker')).toContain('putin-power-brittle');
	});

	test('gives the record itself, ready to be attributed, with what matched', () => {
		const [hit] = search('visa', { kinds: ['claim'] });
		expect(hit?.record).toBe(claims['visa-renewal-refused']);
		expect(hit && attribute(hit.record)).toContain('visa');
		expect(hit?.terms).toContain('visa');
		expect(hit?.score).toBeGreaterThan(0);
	});

	test('takes the kinds asked for, the conditions of where, and a limit', () => {
		expect(new Set(search('Belarus', { kinds: ['recommendation'], limit: 50 }).map(({ kind }) => kind))).toEqual(
			new Set(['recommendation']),
		);
		const hedged = search('Ukrainian', { kinds: ['claim'], where: { status: 'hedged' } });
		expect(hedged.map(({ record }) => record.status)).toEqual(hedged.map(() => 'hedged'));
		expect(hedged.length).toBeGreaterThan(0);
		const union = search('Belarus', { where: { addressees: 'european-union' } });
		expect(union.length).toBeGreaterThan(0);
		expect(union.every(({ kind }) => kind === 'recommendation')).toBe(true);
		expect(search('Belarus', { limit: 3 })).toHaveLength(3);
	});

	test('gives the same each time, equal records in reading order', () => {
		const ids = idsOf('Eurasia', { kinds: ['claim'], limit: 50 });
		expect(idsOf('Eurasia', { kinds: ['claim'], limit: 50 })).toEqual(ids);
		const { claims: own, ...rest } = smallDataset();
		const [model] = Object.values(own);
		const alike = ['b-nest', 'c-nest', 'a-nest'].flatMap((id) =>
			model ? [[id, { ...model, id, that: 'herons nest' }] as const] : [],
		);
		const equal = search('herons', { in: { ...rest, claims: { ...own, ...Object.fromEntries(alike) } } });
		expect(equal.map(({ id }) => id)).toEqual(['b-nest', 'c-nest', 'a-nest']);
		expect(new Set(equal.map(({ score }) => score)).size).toBe(1);
	});

	test('searches another edition, and a dataset of your own as it is now', () => {
		expect(search('visa', { in: first })[0]?.record).toBe(first.claims['visa-renewal-refused']);
		const own: Dataset = structuredClone(parseDataset(smallDataset()));
		const [claim] = Object.values(own.claims);
		expect(search('heronries', { in: own })).toEqual([]);
		Reflect.set(claim ?? {}, 'that', 'heronries stand empty');
		expect(search('heronries', { in: own }).map(({ id }) => id)).toEqual([claim?.id]);
	});

	test('says what is wrong with what it is given', () => {
		// @ts-expect-error A number is no text.
		expect(() => search(7)).toThrow(new TypeError('The text to search for is of type number. Give a string.'));
		expect(() => search('visa', { limit: 0 })).toThrow('The limit is 0. Give a whole number from 1.');
		// @ts-expect-error No such kind.
		expect(() => search('visa', { kinds: ['clam'] })).toThrow(/No kind of record "clam"\. Did you mean "claim"\?/);
		// @ts-expect-error No such facet.
		expect(() => search('visa', { where: { statuss: 'hedged' } })).toThrow(UnknownIdError);
	});

	test('answers whatever is pasted', () => {
		const pasted = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 200 }),
			fc
				.constantFrom('(', '"', 'visa ', '\u0000', '\uD800', 'AND OR NOT ', '*', 'ß', '🐦')
				.map((part) => part.repeat(20_000)),
		);
		fc.assert(
			fc.property(pasted, (text) => {
				expect(search(text).length).toBeLessThanOrEqual(20);
			}),
		);
	});
});
