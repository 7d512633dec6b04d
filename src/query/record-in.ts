import { foreignRecord } from '../error/foreign-record.js';
import { nearest } from '../error/nearest.js';
import { UnknownIdError } from '../error/unknown-id-error.js';
import type { Collection } from '../model/dataset.js';
import { ownValue } from './own-value.js';
import { sameRecord } from './same-record.js';

/** Where to look a record up, and how to name that in an error. */
export interface Shelf<R> {
	/** What a record of the collection is: "claim". */
	readonly what: string;
	readonly collection: Collection<R>;
	/** The version of the edition. */
	readonly edition: string;
	/** What to do where the id is unknown, beside correcting it. */
	readonly remedy?: string;
}

/**
 * The record of a collection that an id or a record names.
 *
 * @throws {UnknownIdError} where the collection has no such id.
 * @throws {EditionError} where the record given is not the one the collection has.
 */
export function recordIn<R extends { readonly id: string }>(
	reference: string | { readonly id: string },
	shelf: Shelf<R>,
): R {
	const { what, collection, edition, remedy } = shelf;
	// Untyped callers pass anything: what has no id is told like an unknown one.
	const id = typeof reference === 'string' ? reference : String(reference?.id);
	const record = ownValue(collection, id);
	if (typeof reference !== 'string' && (record === undefined || !sameRecord(reference, record)))
		throw foreignRecord(id, edition);
	if (record === undefined) {
		throw new UnknownIdError({
			code: 'unknown-id',
			what,
			value: String(id),
			edition,
			nearest: nearest(String(id), Object.keys(collection)),
			...(remedy !== undefined && { remedy }),
		});
	}
	return record;
}
