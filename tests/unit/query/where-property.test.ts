import { characterizations, claims, entities, not, recommendations, tenures, where } from 'belarus-brief';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facetNames } from '../../../src/model/fields.js';

const collections: Readonly<
	Record<string, readonly [collection: Readonly<Record<string, object>>, facets: readonly string[]]>
> = {
	claims: [claims, facetNames('claims')],
	recommendations: [recommendations, facetNames('recommendations')],
	entities: [entities, facetNames('entities')],
	tenures: [tenures, facetNames('tenures')],
	characterizations: [characterizations, facetNames('characterizations')],
};

describe('where() agrees with a filter that reads every record', () => {
	test.each(Object.entries(collections))('of the %s', (_, [collection, facets]) => {
		fc.assert(
			fc.property(queries(collection, facets), (query) => {
				expect(Reflect.apply(where, undefined, [collection, query])).toEqual(filtered(collection, query));
			}),
			{ numRuns: 300 },
		);
	});

	test('of a collection that is not frozen', () => {
		const [collection, facets] = [{ ...claims }, collections['claims']?.[1] ?? []];
		fc.assert(
			fc.property(queries(collection, facets), (query) => {
				expect(Reflect.apply(where, undefined, [collection, query])).toEqual(filtered(collection, query));
			}),
		);
	});
});

type Condition = string | readonly string[] | { readonly not: readonly string[] } | undefined;

function queries(collection: object, facets: readonly string[]): fc.Arbitrary<Readonly<Record<string, Condition>>> {
	const conditions = facets.map((facet): [string, fc.Arbitrary<Condition>] => {
		const value = fc.constantFrom(
			'nobody',
			...new Set(Object.values(collection).flatMap((record) => valuesOf(record, facet))),
		);
		const list = fc.array(value, { maxLength: 4 });
		return [
			facet,
			fc.oneof(
				value,
				list,
				value.map(not),
				list.map((values) => not(values)),
				fc.constant(undefined),
			),
		];
	});
	return fc
		.subarray(conditions, { minLength: 0, maxLength: Math.min(4, facets.length) })
		.chain((chosen) => fc.record(Object.fromEntries(chosen)));
}

function filtered(collection: object, query: Readonly<Record<string, Condition>>): object[] {
	return Object.values(collection).filter((record) =>
		Object.entries(query).every(([facet, condition]) => {
			if (condition === undefined) return true;
			const values = valuesOf(record, facet);
			if (typeof condition === 'object' && 'not' in condition)
				return !values.some((value) => condition.not.includes(value));
			return values.some(
				(value) => condition.includes(value) && (typeof condition !== 'string' || condition === value),
			);
		}),
	);
}

function valuesOf(record: object, facet: string): string[] {
	const value: unknown = Reflect.get(record, facet);
	return value === undefined ? [] : [value].flat().map(String);
}
