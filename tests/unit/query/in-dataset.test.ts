import { readFileSync } from 'node:fs';
import * as brief from 'belarus-brief';
import {
	about,
	attribute,
	because,
	cite,
	claims,
	type Dataset,
	EditionError,
	entities,
	link,
	recommendations,
	resolve,
	therefore,
	where,
} from 'belarus-brief';
import { parseDataset } from 'belarus-brief/schema';
import { describe, expect, test } from 'vitest';
import { smallDataset } from '../schema/small-dataset.js';

const file = new URL('../../../src/generated/data/dataset.json', import.meta.url);
const parsed = parseDataset(JSON.parse(readFileSync(file, 'utf8')));

const visa = claims['visa-renewal-refused'];
const envoy = recommendations['appoint-eu-special-representative'];

const datasets: readonly (readonly [what: string, dataset: Dataset])[] = [
	['what parseDataset returns', parsed],
	['the root module', brief],
	['a copy', { ...parsed }],
];

describe.each(datasets)('{ in: dataset } with %s', (_, dataset) => {
	test('gives what this edition gives', () => {
		expect(because(visa.id, { in: dataset })).toEqual(because(visa));
		expect(because(envoy, { in: dataset, deep: true })).toEqual(because(envoy, { deep: true }));
		expect(therefore(visa.id, { in: dataset, deep: true })).toEqual(therefore(visa, { deep: true }));
		expect(about('belarus', { in: dataset })).toEqual(about('belarus'));
		expect(resolve('Лукашенко', { in: dataset })).toEqual(resolve('Лукашенко'));
		expect(where(dataset.claims, { status: 'hedged' })).toEqual(where(claims, { status: 'hedged' }));
		expect(attribute(visa.id, { in: dataset })).toBe(attribute(visa));
		expect(link(visa.id, { in: dataset })).toBe(link(visa));
		expect(cite(visa.id, { in: dataset })).toEqual(cite(visa));
	});

	test('gives its own records', () => {
		expect(because(envoy, { in: dataset })[0]).toBe(dataset.claims['visa-renewal-refused']);
		expect(resolve('Kiev', { in: dataset })).toBe(dataset.entities['kyiv']);
	});

	test('takes the id of a recommendation where there are recommendations', () => {
		expect(because('appoint-eu-special-representative', { in: dataset })).toEqual(because(envoy));
	});

	test('attributes, cites and links every record as this edition does', () => {
		for (const record of [...Object.values(claims), ...Object.values(recommendations)]) {
			expect(attribute(record, { in: dataset }), record.id).toBe(attribute(record));
			expect(link(record, { in: dataset }), record.id).toBe(link(record));
		}
	});
});

describe('a record that has been through JSON', () => {
	const copied = <R>(record: R): R => JSON.parse(JSON.stringify(record));

	test('is taken for the record it is', () => {
		expect(because(copied(visa))).toEqual(because(visa));
		expect(because(copied(envoy))).toEqual(because(envoy));
		expect(therefore(copied(visa))).toEqual(therefore(visa));
		expect(about(copied(entities.belarus))).toEqual(about('belarus'));
		expect(attribute(copied(visa))).toBe(attribute(visa));
		expect(link(copied(visa), { in: brief })).toBe(link(visa));
	});

	test('may have its keys in another order', () => {
		const turned: typeof visa = Object.assign(
			{},
			...Object.entries(visa)
				.reverse()
				.map(([key, value]) => ({ [key]: value })),
		);
		expect(Object.keys(turned)[0]).not.toBe(Object.keys(visa)[0]);
		expect(therefore(turned)).toEqual(therefore(visa));
	});
});

describe('a record that is not the same in the dataset', () => {
	const changes: readonly (readonly [what: string, record: typeof visa])[] = [
		['another value', { ...visa, status: 'asserted' }],
		['another item in a list', { ...visa, about: [...visa.about, 'ukraine'] }],
		['one item less', { ...visa, about: visa.about.slice(1) }],
		['items in another order', { ...visa, about: visa.about.toReversed() }],
		['another field', { ...visa, quantity: { value: 1, comparator: '=', unit: 'visas' } }],
		['another offset', { ...visa, anchors: visa.anchors.map((anchor) => ({ ...anchor, end: anchor.end + 1 })) }],
	];

	test.each(changes)('is an EditionError that says to pass { in }: %s', (_, record) => {
		for (const ask of [
			() => because(record),
			() => therefore(record),
			() => because(record, { in: brief }),
			() => therefore(record, { in: parsed }),
			() => attribute(record, { in: brief }),
			() => cite(record, { in: brief }),
			() => link(record, { in: parsed }),
		]) {
			expect(ask).toThrow(EditionError);
			expect(ask).toThrow(
				expect.objectContaining({ code: 'foreign-record', expected: visa.id, edition: brief.edition.version }),
			);
			expect(ask).toThrow('Pass its record, or its dataset: { in: dataset }.');
		}
	});

	test('is an EditionError where a field is missing', () => {
		const { holders, ...rest } = visa;
		expect(() => Reflect.apply(because, undefined, [rest])).toThrow(EditionError);
		expect(() => Reflect.apply(because, undefined, [{ ...rest, quantity: undefined }])).toThrow(EditionError);
	});

	test('is an EditionError for an entity and a recommendation too', () => {
		expect(() => about({ ...entities.belarus, name: 'Byelorussia' })).toThrow(EditionError);
		expect(() => because({ ...envoy, force: 'must' }, { in: brief })).toThrow(EditionError);
	});

	test('is told in a short sentence whatever its id', () => {
		for (const id of ['x'.repeat(1_000_000), '\u202E', '__proto__']) {
			let thrown: unknown;
			try {
				Reflect.apply(because, undefined, [{ ...visa, id }]);
			} catch (error) {
				thrown = error;
			}
			expect(thrown).toBeInstanceOf(EditionError);
			expect(String(thrown).length).toBeLessThan(300);
			expect(String(thrown)).not.toContain('\u202E');
		}
	});
});

describe('a dataset of another article', () => {
	const small = smallDataset();

	test('answers for itself', () => {
		expect(because('bees-return', { in: small }).map(({ id }) => id)).toEqual(['mowing-stopped']);
		expect(therefore('mowing-stopped', { in: small, deep: true }).map(({ id }) => id)).toEqual([
			'bees-return',
			'plant-limes',
		]);
		expect(about('mayor', { in: small }).tenures.map(({ id }) => id)).toEqual(['elm-mayor']);
	});

	test('does not know our records, nor we its', () => {
		expect(() => because(visa, { in: small })).toThrow(EditionError);
		const bees = small.claims['bees-return'];
		if (!bees) throw new Error('The small dataset has it.');
		expect(() => because(bees)).toThrow(EditionError);
		expect(() => therefore(bees)).toThrow(EditionError);
		expect(() => attribute(bees)).toThrow(EditionError);
	});

	test('is named by its version where an id is unknown', () => {
		expect(() => because('bees-retrun', { in: small })).toThrow(
			'No claim "bees-retrun" in edition 1.1.0. Did you mean "bees-return"?',
		);
	});
});
