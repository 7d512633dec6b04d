import { type Brief, installed } from '../edition/collections.js';
import { UnknownIdError } from '../error/errors.js';
import { alternatives, nearest } from '../error/wording.js';
import type { Dataset } from '../model/dataset.js';
import { facetNames } from '../model/fields.js';
import type { FacetsOf, Query } from '../query/query.js';
import type { CharacterizationOf, ClaimOf, EntityOf, RecommendationOf } from '../query/records.js';
import { where } from '../query/where.js';
import { type Found, type HitKind, SEARCHED } from './documents.js';
import { searchIndexOf } from './search-index.js';

interface RecordsOf<D extends Dataset> {
	readonly claim: ClaimOf<D>;
	readonly recommendation: RecommendationOf<D>;
	readonly characterization: CharacterizationOf<D>;
	readonly entity: EntityOf<D>;
}

/** A record that was found. Show a claim or recommendation by `attribute`, never by its bare clause. */
export type Hit<D extends Dataset = Brief, K extends HitKind = HitKind> = {
	readonly [Kind in K]: {
		readonly kind: Kind;
		readonly id: string;
		readonly record: RecordsOf<D>[Kind];
		/** How well it fits: more is better, in this search alone. */
		readonly score: number;
		/** The words of the record that match, folded. */
		readonly terms: readonly string[];
	};
}[K];

/** What to search, and how much of it. */
export interface SearchOptions<D extends Dataset = Brief, K extends HitKind = HitKind> {
	/** Another edition, or a dataset of your own. */
	readonly in?: D;
	/** The kinds of records to find; all, where it is left out. */
	readonly kinds?: readonly K[];
	/** Conditions as `where` takes them; kinds that do not have the facets are not searched. */
	readonly where?: Query<FacetsOf<D[(typeof SEARCHED)[K]]>>;
	/** The most hits, 20 where it is left out. */
	readonly limit?: number;
}

const LIMIT = 20;

/**
 * The records that a text finds, best first: by their clauses, the names of those they concern in any script, their topics and labels.
 *
 * Case, accents and marks do not count (fold-1); words are found by their starts, in other inflections of English, and with a letter or two
 * mistyped. Records that have all words come first, then those that have half of them at least; of equal ones, the first in reading order.
 * Of a longer text the first 1,000 UTF-16 code units count.
 *
 * @throws {TypeError} where the text is no string, or the limit no whole number from 1.
 * @throws {UnknownIdError} where no kind that is searched has a facet, or a word is none that the facet may have.
 *
 * @example
 * import { search } from 'belarus-brief/search';
 *
 * console.log(search('cyber attack')[0]?.id); // cyberattacks-suspected
 * console.log(search('visa', { kinds: ['claim'], limit: 1 }).map(({ record }) => record.status)); // [ 'presupposed' ]
 */
export function search<D extends Dataset = Brief, const K extends HitKind = HitKind>(
	text: string,
	options?: SearchOptions<D, K>,
): readonly Hit<D, K>[];
export function search(text: string, options: SearchOptions<Dataset> = {}): readonly Hit<Dataset>[] {
	const dataset: Dataset = options.in ?? installed;
	const limit = wholeNumber(options.limit ?? LIMIT);
	const passes = filterOf(dataset, options.kinds ?? KINDS, options.where);
	return searchIndexOf(dataset)
		.matches(checked(text), ({ found }) => passes(found))
		.slice(0, limit)
		.map(({ document: { found }, score, terms }) => ({ ...found, score, terms }));
}

const KINDS: readonly HitKind[] = ['claim', 'recommendation', 'characterization', 'entity'];

/** Tells which records may be found: those of some kinds that meet the conditions. */
function filterOf(dataset: Dataset, kinds: readonly HitKind[], query: object | undefined): (found: Found) => boolean {
	for (const kind of kinds) if (!KINDS.includes(kind)) throw unknownKind(kind);
	if (query === undefined) return ({ kind }) => kinds.includes(kind);
	const facets = Object.keys(query);
	const fitting = kinds.filter((kind) => facets.every((facet) => facetNames(SEARCHED[kind]).includes(facet)));
	// Where none fits, `where` says which facets there are.
	const asked = fitting.length > 0 ? fitting : kinds.slice(0, 1);
	const passing = new Set(asked.flatMap((kind): readonly object[] => where(dataset[SEARCHED[kind]], query)));
	return ({ record }) => passing.has(record);
}

function unknownKind(kind: unknown): UnknownIdError {
	return new UnknownIdError({
		code: 'unknown-value',
		what: 'kind of record',
		value: String(kind),
		nearest: nearest(String(kind), KINDS),
		remedy: `Search ${alternatives(KINDS)}.`,
	});
}

/** A text to search for. */
export function checked(text: unknown): string {
	if (typeof text === 'string') return text;
	throw new TypeError(`The text to search for is of type ${typeof text}. Give a string.`);
}

/** A limit. */
export function wholeNumber(limit: number): number {
	if (Number.isInteger(limit) && limit >= 1) return limit;
	throw new TypeError(`The limit is ${String(limit)}. Give a whole number from 1.`);
}
