import { UnknownIdError } from '../error/errors.js';
import { nearest } from '../error/wording.js';
import { facetNames, type Tabled } from '../model/fields.js';
import { type PostingLists, postingLists, valuesOf } from './posting-lists.js';
import type { FacetsOf, Matches, Not, OnlyFacets, Query } from './query.js';

/**
 * A condition for `where`: the record has none of these values; one that lacks the field meets it.
 *
 * @example
 * import { claims, not, where } from 'belarus-brief';
 *
 * const unreported = where(claims, { status: not('reported') });
 * console.log(unreported.some(({ status }) => status === 'reported')); // false
 */
export function not<const V extends string>(values: V | readonly V[]): Not<V> {
	return { not: typeof values === 'string' ? [values] : values };
}

interface Wanted {
	readonly facet: string;
	readonly values: readonly string[];
	readonly negated: boolean;
}

/**
 * The records of a collection that meet every condition, in reading order.
 *
 * A condition is a value, a list of which one must be there, or `not(…)`. A record without the field has no value: it
 * meets every `not(…)` and nothing else. A query that nothing matches gives an empty list.
 *
 * @throws {UnknownIdError} where a field is no facet of the collection.
 *
 * @example
 * import { claims, recommendations, where } from 'belarus-brief';
 *
 * const toTheUnion = where(recommendations, { addressees: 'european-union' });
 * const causes = where(claims, { nature: 'causal', about: ['belarus', 'russia'] });
 * console.log(toTheUnion.length > 0, causes.every(({ nature }) => nature === 'causal')); // true true
 */
export function where<const C extends object, const Q extends Query<FacetsOf<C>>>(
	collection: C,
	query: Q & OnlyFacets<Q, FacetsOf<C>>,
): Matches<C, Q>;
export function where(collection: Readonly<Record<string, object>>, query: object): readonly object[] {
	const lists = postingLists(collection);
	const wanted = Object.entries(query).flatMap(([facet, condition]) => conditionOf(facet, condition));
	checkFacets(lists.rows, wanted);
	const [shortest, ...others] = wanted
		.filter(({ negated }) => !negated)
		.map((each) => ({ ...each, positions: union(lists, each) }))
		.sort((a, b) => a.positions.length - b.positions.length);
	const candidates = shortest?.positions.flatMap((position) => lists.rows[position] ?? []) ?? lists.rows;
	const rest = [...others, ...wanted.filter(({ negated }) => negated)];
	return candidates.filter((row) => rest.every((each) => meets(row, each)));
}

function conditionOf(facet: string, condition: unknown): Wanted[] {
	if (condition === undefined) return [];
	const negated = typeof condition === 'object' && condition !== null && 'not' in condition;
	const values = [negated ? condition.not : condition].flat();
	if (!values.every((value) => typeof value === 'string')) {
		// Its type, not the value: that may be of any size, and need not turn into a string at all.
		throw new UnknownIdError({
			code: 'unknown-value',
			what: `value for "${facet}":`,
			value: typeof condition,
			nearest: [],
			remedy: 'Give a string, a list of strings, or not(…).',
		});
	}
	return [{ facet, values, negated }];
}

function checkFacets([first]: readonly object[], wanted: readonly Wanted[]): void {
	if (first === undefined) return;
	const facets = facetsOf(first) ?? [];
	for (const { facet } of wanted) {
		if (facets.includes(facet)) continue;
		throw new UnknownIdError({
			code: 'unknown-facet',
			what: 'facet',
			value: facet,
			nearest: nearest(facet, facets),
			remedy:
				facets.length > 0
					? `Ask by ${facets.join(', ')}.`
					: 'Query entities, claims, recommendations, tenures or characterizations.',
		});
	}
}

function union(lists: PostingLists<object>, { facet, values }: Wanted): readonly number[] {
	const [only = '', ...more] = new Set(values);
	if (more.length === 0) return values.length > 0 ? lists.positions(facet, only) : [];
	return [...new Set([only, ...more].flatMap((value) => lists.positions(facet, value)))].sort((a, b) => a - b);
}

function meets(row: object, { facet, values, negated }: Wanted): boolean {
	return valuesOf(row, facet).some((value) => values.includes(value)) !== negated;
}

/** A field that every record of a collection has and no other does. */
const TELLING = {
	nature: 'claims',
	force: 'recommendations',
	standing: 'tenures',
	manner: 'characterizations',
	kind: 'entities',
} as const satisfies Readonly<Record<string, Tabled>>;

/** The facets a record can be asked by; undefined for what is no record of a collection. */
function facetsOf(record: object): readonly string[] | undefined {
	const collection = Object.entries(TELLING).find(([field]) => Object.hasOwn(record, field))?.[1];
	return collection && facetNames(collection);
}
