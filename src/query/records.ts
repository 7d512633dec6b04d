import type { Brief } from '../edition/collections.js';
import { edition } from '../edition/collections.js';
import { foreignRecord, UnknownIdError } from '../error/errors.js';
import { nearest } from '../error/wording.js';
import type { BriefIds, CharacterizationId, ClaimId, EntityId, RecommendationId, TenureId } from '../generated/ids.js';
import { type Collection, type Dataset, RECORD_COLLECTIONS } from '../model/dataset.js';
import type { Entity } from '../model/entity.js';
import type { Characterization, Claim, Mention, Recommendation, Tenure } from '../model/records.js';

/**
 * Whether a string from outside is an id of a collection; narrows the string to the ids.
 *
 * @example
 * import { claims, has } from 'belarus-brief';
 *
 * const input: string = 'cyberattacks-suspected';
 * if (has(claims, input)) console.log(claims[input].status); // hedged
 * console.log(has(claims, '__proto__')); // false
 */
export function has<C extends object>(collection: C, id: string): id is keyof C & string {
	return Object.hasOwn(collection, id);
}

/** A claim of a dataset. For the installed edition it is one type for all ids, not a union of one type an id: cheaper to check. */
export type ClaimOf<D extends Dataset> = D extends Brief ? Claim<ClaimId, BriefIds> : D['claims'][keyof D['claims']];

/** A recommendation of a dataset. */
export type RecommendationOf<D extends Dataset> = D extends Brief
	? Recommendation<RecommendationId, BriefIds>
	: D['recommendations'][keyof D['recommendations']];

/** An entity of a dataset. */
export type EntityOf<D extends Dataset> = D extends Brief
	? Entity<EntityId, BriefIds>
	: D['entities'][keyof D['entities']];

/** A characterization of a dataset. */
export type CharacterizationOf<D extends Dataset> = D extends Brief
	? Characterization<CharacterizationId, BriefIds>
	: D['characterizations'][keyof D['characterizations']];

/** A tenure of a dataset. */
export type TenureOf<D extends Dataset> = D extends Brief
	? Tenure<TenureId, BriefIds>
	: D['tenures'][keyof D['tenures']];

/** A mention of a dataset. */
export type MentionOf<D extends Dataset> = D extends Brief ? Mention<BriefIds> : Mention;

/** Where to look a record up, and how to name that in an error. */
export interface Shelf<R> {
	/** What a record of the collections is: "claim". */
	readonly what: string;
	readonly collections: readonly Collection<R>[];
	/** The version of the edition. */
	readonly edition: string;
}

/**
 * The record that an id or a record names, in the first of some collections that has the id.
 *
 * @throws {UnknownIdError} where no collection has such an id.
 * @throws {EditionError} where the record given is not the one that stands there.
 */
export function recordIn<R extends { readonly id: string }>(
	reference: string | { readonly id: string },
	{ what, collections, edition }: Shelf<R>,
): R {
	// Untyped callers pass anything: what has no id is told like an unknown one.
	const id = typeof reference === 'string' ? reference : String(reference?.id);
	const record = ownValue(collections.find((collection) => Object.hasOwn(collection, id)) ?? {}, id);
	if (typeof reference !== 'string' && (record === undefined || !sameRecord(reference, record)))
		throw foreignRecord(id, edition);
	if (record === undefined) {
		throw new UnknownIdError({
			code: 'unknown-id',
			what,
			value: id,
			edition,
			nearest: nearest(
				id,
				collections.flatMap((collection) => Object.keys(collection)),
			),
		});
	}
	return record;
}

/** The value of an own key; undefined for keys that only the prototype has, such as `constructor`. */
export function ownValue<R>(collection: Readonly<Record<string, R>>, key: string): R | undefined {
	return Object.hasOwn(collection, key) ? collection[key] : undefined;
}

/** Whether two records hold the same: identity first, then deep equality, whatever the order of keys. */
export function sameRecord(a: unknown, b: unknown): boolean {
	if (!isObject(a) || !isObject(b) || a === b) return a === b;
	const keys = Object.keys(a);
	return (
		Array.isArray(a) === Array.isArray(b) &&
		keys.length === Object.keys(b).length &&
		keys.every((key) => key in b && sameRecord(Reflect.get(a, key), Reflect.get(b, key)))
	);
}

function isObject(value: unknown): value is object {
	return value === Object(value);
}

/** The ids of a dataset's records and concepts; retired ids are none, though they may lead to a record. */
export function idsInUse(dataset: Dataset): ReadonlySet<string> {
	const collections: readonly Collection<unknown>[] = [
		...RECORD_COLLECTIONS.map((name) => dataset[name]),
		...Object.values(dataset.vocabularies),
	];
	return new Set(collections.flatMap((collection) => Object.keys(collection)));
}

type AnchoredRecord = Dataset['claims' | 'recommendations' | 'tenures' | 'characterizations'][string];

/**
 * The record of a dataset that an id or a record names, whichever collection it is in.
 *
 * @throws {EditionError} where there is no dataset to look in, it has no such record, or another one of that id.
 */
export function inDataset(reference: string | { readonly id: string }, dataset: Dataset | undefined): AnchoredRecord {
	const id = typeof reference === 'string' ? reference : reference.id;
	const record = (['claims', 'recommendations', 'tenures', 'characterizations'] as const)
		.map((name) => dataset && ownValue<AnchoredRecord>(dataset[name], id))
		.find(Boolean);
	if (!record || (id !== reference && !sameRecord(reference, record)))
		throw foreignRecord(id, dataset?.edition.version ?? edition.version);
	return record;
}
