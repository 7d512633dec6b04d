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

// They shift whenever the publisher corrects a comma.
const PLACES: readonly string[] = ['anchors', 'at', 'start', 'end', 'marker', 'evidence', 'disclaimer', 'sentences'];

/** Wording, spellings and identifiers, by collection: what people read and no query asks by. */
const WORDING: Readonly<Record<string, readonly string[]>> = {
	article: ['title', 'url', 'rights', 'text'],
	topics: ['label'],
	actions: ['label'],
	groupKinds: ['label'],
	entities: ['name', 'names', 'identifiers', 'iso'],
	claims: ['that', 'words', 'lemma'],
	recommendations: ['that', 'words', 'lemma'],
	tenures: ['role'],
	characterizations: ['label'],
	moved: ['reason', 'edition', 'date'],
	fingerprints: ['length', 'roll', 'sha256'],
};

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
	if (PLACES.includes(field) || WORDING[collection]?.includes(field)) return 'patch';
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
