import { foreignRecord } from '../error/foreign-record.js';
import { nearest } from '../error/nearest.js';
import { UnknownIdError } from '../error/unknown-id-error.js';
import type { Collection } from '../model/dataset.js';
import { ownValue } from './own-value.js';
import { sameRecord } from './same-record.js';

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
	const record = collections.map((collection) => ownValue(collection, id)).find(Boolean);
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
