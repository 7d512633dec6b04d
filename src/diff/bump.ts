import { FIELDS, type Field } from '../model/fields.js';
import { sameRecord } from '../query/records.js';
import { diffFields } from './records.js';
import type { Bump } from './types.js';

const RISING: readonly Bump[] = ['none', 'patch', 'minor', 'major'];

/** The order of bumps, the highest first. */
export function compareBumps(a: Bump, b: Bump): number {
	return RISING.indexOf(b) - RISING.indexOf(a);
}

/** The highest of some bumps; `none` where there are none. */
export function highest(bumps: Iterable<Bump>): Bump {
	return [...bumps].sort(compareBumps)[0] ?? 'none';
}

// What the table of fields does not have: the article, concepts, moves, fingerprints, and what a field holds inside.
const PLACES: readonly string[] = ['at', 'start', 'end', 'evidence', 'disclaimer', 'sentences'];
const CUE: readonly string[] = ['words', 'lemma'];
const WORDING: Readonly<Record<string, readonly string[]>> = {
	article: ['title', 'url', 'rights', 'text'],
	topics: ['label'],
	actions: ['label'],
	groupKinds: ['label'],
	claims: CUE,
	recommendations: CUE,
	moved: ['reason', 'edition', 'date'],
	fingerprints: ['length', 'roll', 'sha256'],
};

/** Whether a field is read by people, or tells where words stand: no query asks by it. */
function isPatched(collection: string, field: string): boolean {
	const tables: Readonly<Record<string, Readonly<Record<string, Field>>>> = FIELDS;
	const { wording, place } = tables[collection]?.[field] ?? {};
	return wording === true || place === true || PLACES.includes(field) || WORDING[collection]?.includes(field) === true;
}

/**
 * The least bump that another value of a field needs.
 *
 * A field that is gone breaks who reads it: major, as is another kind of entity. A new field and another value are minor.
 * Wording, offsets, spellings and identifiers are a patch. An object is judged by its own fields.
 */
export function leastBump(collection: string, field: string, before: unknown, after: unknown): Bump {
	// A relation that is no longer marked has another basis, which is told of its own.
	if (collection === 'links' && field === 'marker') return 'patch';
	if (after === undefined || (collection === 'entities' && field === 'kind')) return 'major';
	if (before === undefined) return 'minor';
	if (isPatched(collection, field)) return 'patch';
	if (field === 'mentions') return sameRecord(withoutPlace(before), withoutPlace(after)) ? 'patch' : 'minor';
	if (!isObject(before) || !isObject(after)) return 'minor';
	return highest(
		diffFields(before, after).map((change) => leastBump(collection, change.field, change.before, change.after)),
	);
}

/** Mentions as they are told apart by how they name, not by where they stand. */
function withoutPlace(mentions: unknown): unknown {
	if (!Array.isArray(mentions)) return mentions;
	return mentions.map(({ form, reading }: Readonly<Record<string, unknown>>) => ({ form, reading }));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
