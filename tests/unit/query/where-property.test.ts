import {
	characterizations,
	claims,
	entities,
	links,
	mentions,
	not,
	only,
	recommendations,
	tenures,
	where,
} from 'belarus-brief';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facetNames, fieldsOf, type Tabled } from '../../../src/model/fields.js';

const collections = { claims, recommendations, entities, tenures, characterizations, mentions, links };

describe('where() agrees with a filter that reads every record', () => {
	test.each(Object.entries(collections))('of the %s', (name, collection) => {
		holds(name as Tabled, collection);
	});

	test('of collections that are not frozen', () => {
		holds('claims', { ...claims });
		holds('links', [...links]);
		holds('mentions', { ...mentions });
	});

	test('of a frozen collection whose records are not', () => {
		holds('tenures', Object.freeze(structuredClone(tenures)));
	});
});

function holds(name: Tabled, collection: object): void {
	const rows = rowsOf(collection);
	fc.assert(
		fc.property(queries(name, rows), (query) => {
			expect(Reflect.apply(where, undefined, [collection, query])).toEqual(filtered(rows, query));
		}),
		{ numRuns: 300 },
	);
}

function rowsOf(collection: object): object[] {
	return Object.entries(collection).flatMap(([entity, value]) =>
		Array.isArray(value) ? value.map((mention) => ({ ...mention, entity })) : [value],
	);
}

type Condition =
	| string
	| readonly string[]
	| { readonly not: readonly string[] }
	| { readonly only: readonly string[] }
	| undefined;

function queries(name: Tabled, rows: readonly object[]): fc.Arbitrary<Readonly<Record<string, Condition>>> {
	const fields = new Map(fieldsOf(name));
	const facets = facetNames(name);
	const conditions = facets.map((facet): [string, fc.Arbitrary<Condition>] => {
		// A word that no record may have is refused; an id that none has is an empty answer.
		const others = fields.get(facet)?.values ?? ['nobody'];
		const value = fc.constantFrom(...new Set([...others, ...rows.flatMap((row) => valuesOf(row, facet))]));
		const list = fc.array(value, { maxLength: 4 });
		return [
			facet,
			fc.oneof(
				value,
				list,
				value.map(not),
				list.map((values) => not(values)),
				value.map(only),
				list.map((values) => only(values)),
				fc.constant(undefined),
			),
		];
	});
	return fc
		.subarray(conditions, { minLength: 0, maxLength: Math.min(4, facets.length) })
		.chain((chosen) => fc.record(Object.fromEntries(chosen)));
}

function filtered(rows: readonly object[], query: Readonly<Record<string, Condition>>): object[] {
	return rows.filter((record) =>
		Object.entries(query).every(([facet, condition]) => {
			if (condition === undefined) return true;
			const values = valuesOf(record, facet);
			if (typeof condition === 'object' && 'not' in condition)
				return !values.some((value) => condition.not.includes(value));
			if (typeof condition === 'object' && 'only' in condition)
				return values.length > 0 && values.every((value) => condition.only.includes(value));
			return values.some(
				(value) => condition.includes(value) && (typeof condition !== 'string' || condition === value),
			);
		}),
	);
}

function valuesOf(record: object, facet: string): string[] {
	const value: unknown =
		facet === 'passage' && !('passage' in record)
			? ('anchors' in record ? [record.anchors] : 'marker' in record ? [record.marker] : [])
					.flat()
					.map((anchor) => Reflect.get(Object(anchor), 'passage'))
			: Reflect.get(record, facet);
	return value === undefined ? [] : [value].flat().map(String);
}
