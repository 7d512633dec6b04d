import type { Path } from '../../error/fault.js';
import { isPlainObject, type PlainObject } from '../source/plain-object.js';

/** A draft without the records that have faults of their own, and the ids of those records. */
export interface Remainder {
	readonly dataset: PlainObject;
	readonly left: ReadonlySet<string>;
}

const NO_RECORDS = ['article', 'edition', 'vocabularies', 'links', 'fingerprints'];

/** Leaves out the records that faults point into, so that the others can be checked in the same run. */
export function withoutFaulty(dataset: PlainObject, paths: readonly Path[]): Remainder {
	const faulty = paths.flatMap(([collection, id]) =>
		typeof id === 'string' && !NO_RECORDS.includes(String(collection)) ? [{ collection, id }] : [],
	);
	const left = new Set(faulty.map(({ id }) => id));
	const entries = Object.entries(dataset).map(([name, value]) => {
		if (name === 'links' && Array.isArray(value)) return [name, value.filter((link) => !left.has(declarerOf(link)))];
		const out = new Set(faulty.filter(({ collection }) => collection === name).map(({ id }) => id));
		if (out.size === 0 || !isPlainObject(value)) return [name, value];
		return [name, Object.fromEntries(Object.entries(value).filter(([id]) => !out.has(id)))];
	});
	return { dataset: Object.fromEntries(entries), left };
}

// The record whose field wrote the link: a ground is named by what rests on it.
function declarerOf(link: unknown): string {
	if (!isPlainObject(link)) return '';
	return String(link['type'] === 'supports' ? link['to'] : link['from']);
}
