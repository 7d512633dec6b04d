import { UnknownIdError } from '../error/errors.js';
import { listed, nearest } from '../error/wording.js';
import { FIELDS, type Field, facetNames, fieldsOf, type Tabled } from '../model/fields.js';
import { merged, type PostingLists, postingLists, rowsAt, sifted, valuesOf } from './posting-lists.js';
import type { FacetsOf, Matches, Not, Only, OnlyFacets, Query } from './query.js';

/**
 * A condition for `where`: the record has none of these values; one that lacks the field meets it.
 *
 * @example
 * import { claims, not, where } from 'belarus-brief';
 *
 * const unreported = where(claims, { status: not('reported') });
 * console.log(unreported.length < Object.keys(claims).length); // true
 */
export function not<const V extends string>(values: V | readonly V[]): Not<V> {
	return { not: typeof values === 'string' ? [values] : values };
}

/**
 * A condition for `where`: the record has one of these values at least, and no other.
 *
 * @example
 * import { only, recommendations, where } from 'belarus-brief';
 *
 * const alone = where(recommendations, { addressees: only('united-states') });
 * console.log(alone.every(({ addressees }) => addressees.length === 1)); // true
 */
export function only<const V extends string>(values: V | readonly V[]): Only<V> {
	return { only: typeof values === 'string' ? [values] : values };
}

/**
 * The records of a collection that meet every condition, in reading order.
 *
 * A condition is a value, a list of which one must be there, `not(…)` or `only(…)`. A record without the field has no value: it
 * meets every `not(…)` and nothing else. A query that nothing matches gives an empty list. Of mentions the rows are the
 * mentions, each with its `entity`.
 *
 * @throws {UnknownIdError} where a field is no facet of the collection, or a word is none that the facet may have.
 *
 * @example
 * import { claims, mentions, recommendations, where } from 'belarus-brief';
 *
 * const toTheUnion = where(recommendations, { addressees: 'european-union' });
 * const causes = where(claims, { nature: 'causal', about: ['belarus', 'russia'] });
 * const rulers = where(mentions, { entity: 'belarus', reading: 'government' });
 * console.log(toTheUnion.length > 0, causes.length > 0, rulers.length > 0); // true true true
 */
export function where<const C extends object, const Q extends Query<FacetsOf<C>>>(
	collection: C,
	query: Q & OnlyFacets<Q, FacetsOf<C>>,
): Matches<C, Q>;
export function where(collection: object, query: object): readonly object[] {
	return matching(postingLists(collection), query);
}

/**
 * How many records of a collection have each value of a facet, the most frequent first; of those that meet a query, where one is given.
 *
 * Values that are as frequent come in the order of the vocabulary; ids, which have none, in reading order. A record counts once for each of its values.
 *
 * @throws {UnknownIdError} where a field is no facet of the collection, or a word is none that the facet may have.
 *
 * @example
 * import { claims, count } from 'belarus-brief';
 *
 * const statuses = count(claims, 'status', { about: 'belarus' });
 * console.log([...statuses.keys()][0]); // asserted
 */
export function count<
	const C extends object,
	F extends keyof FacetsOf<C> & string,
	const Q extends Query<FacetsOf<C>> = Record<never, never>,
>(collection: C, facet: F, query?: Q & OnlyFacets<Q, FacetsOf<C>>): ReadonlyMap<FacetsOf<C>[F] & string, number>;
export function count(collection: object, facet: string, query: object = {}): ReadonlyMap<string, number> {
	const lists = postingLists(collection);
	const { values = [] } = fieldAt(tableOf(lists.rows), facet);
	const counts = new Map(values.map((value) => [value, 0]));
	for (const row of matching(lists, query)) {
		for (const value of new Set(valuesOf(row, facet))) counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	return new Map([...counts].filter(([, times]) => times > 0).sort(([, a], [, b]) => b - a));
}

function matching(lists: PostingLists, query: object): readonly object[] {
	const { rows, index } = lists;
	const wanted = conditionsOf(lists, query);
	if (!index) return rows.filter((row) => wanted.every((each) => meets(row, each)));
	const [first, ...more] = wanted;
	const [value, ...others] = first?.values ?? [];
	if (first?.kind === 'any' && more.length === 0 && value !== undefined && others.length === 0)
		return index.facet(first.facet).rows(value);
	const positionsOf = ({ facet, values }: Wanted) => {
		const lists = values.map((each) => index.facet(facet).positions(each));
		return lists.length === 1 && lists[0] ? lists[0] : merged(lists);
	};
	// From the shortest list, so that a rare value costs what it finds.
	const [shortest = index.all, ...longer] = wanted
		.filter(({ kind }) => kind !== 'not')
		.map(positionsOf)
		.sort((a, b) => a.length - b.length);
	const without = wanted.filter(({ kind }) => kind === 'not').map(positionsOf);
	const held = longer.reduce((positions, list) => sifted(positions, list, true), shortest);
	const found = rowsAt(
		rows,
		without.reduce((positions, list) => sifted(positions, list, false), held),
	);
	const alone = wanted.filter(({ kind }) => kind === 'only');
	return alone.length === 0 ? found : found.filter((row) => alone.every((each) => meets(row, each)));
}

/** What a facet of a query asks. */
interface Wanted {
	readonly facet: string;
	readonly kind: 'any' | 'not' | 'only';
	readonly values: readonly string[];
}

function conditionsOf({ rows }: PostingLists, query: object): Wanted[] {
	const table = tableOf(rows);
	const wanted: Wanted[] = [];
	for (const facet of Object.keys(query)) {
		const condition: unknown = Reflect.get(query, facet);
		if (condition === undefined) continue;
		const each = conditionOf(facet, condition);
		checkValues(each, fieldAt(table, facet));
		wanted.push(each);
	}
	return wanted;
}

function conditionOf(facet: string, condition: unknown): Wanted {
	if (typeof condition === 'string') return { facet, kind: 'any', values: [condition] };
	const given = typeof condition === 'object' && condition !== null ? condition : {};
	const kind = 'not' in given ? 'not' : 'only' in given ? 'only' : 'any';
	const values = [kind === 'any' ? condition : Reflect.get(given, kind)].flat();
	if (values.every((value) => typeof value === 'string')) return { facet, kind, values };
	// Its type, not the value: that may be of any size, and need not turn into a string at all.
	throw new UnknownIdError({
		code: 'unknown-value',
		what: `value for "${facet}":`,
		value: typeof condition,
		nearest: [],
		remedy: 'Give a string, a list of strings, not(…) or only(…).',
	});
}

/** What rows can be asked by: facets with what is known of them; undefined where there is no row to tell it. */
type Table = ReadonlyMap<string, Field> | undefined;

// A field that every row of a collection has and those of no other do.
const TELLING: readonly (readonly [field: string, collection: Tabled])[] = [
	['nature', 'claims'],
	['force', 'recommendations'],
	['standing', 'tenures'],
	['manner', 'characterizations'],
	['kind', 'entities'],
	['reading', 'mentions'],
	['basis', 'links'],
];
const tables = /* @__PURE__ */ new Map<string, Table>();

function tableOf([first]: readonly object[]): Table {
	if (first === undefined) return undefined;
	const [telling, collection] = TELLING.find(([field]) => Object.hasOwn(first, field)) ?? ['', undefined];
	const known = tables.get(telling);
	if (known) return known;
	const fields = new Map(collection ? fieldsOf(collection) : []);
	const facets = collection ? facetNames(collection) : [];
	const table = new Map(facets.map((facet) => [facet, fields.get(facet) ?? {}]));
	tables.set(telling, table);
	return table;
}

/** What is known of a facet; of an empty collection nobody can tell what it may be asked by. */
function fieldAt(table: Table, facet: string): Field {
	if (table === undefined) return {};
	const field = table.get(facet);
	if (field) return field;
	const facets = [...table.keys()];
	throw new UnknownIdError({
		code: 'unknown-facet',
		what: 'facet',
		value: facet,
		nearest: nearest(facet, facets),
		remedy:
			facets.length > 0
				? `Ask by ${facets.join(', ')}.`
				: `Query a collection of a dataset: ${listed(Object.keys(FIELDS))}.`,
	});
}

function checkValues({ facet, values }: Wanted, { values: known }: Field): void {
	for (const value of values) {
		if (known === undefined || known.includes(value)) continue;
		throw new UnknownIdError({
			code: 'unknown-value',
			what: `value for "${facet}":`,
			value,
			nearest: nearest(value, known),
			remedy: `It is one of ${known.join(', ')}.`,
		});
	}
}

function meets(row: object, { facet, kind, values }: Wanted): boolean {
	const own = valuesOf(row, facet);
	if (kind === 'only') return own.length > 0 && own.every((value) => values.includes(value));
	return own.some((value) => values.includes(value)) === (kind === 'any');
}
