import { EditionError } from '../error/edition-error.js';
import type { Dataset } from '../model/dataset.js';
import { recordIn } from '../query/record-in.js';

/** Names of the collections whose records have anchors. */
const ANCHORED = ['claims', 'recommendations', 'tenures', 'characterizations'] as const;

type AnchoredRecord = Dataset[(typeof ANCHORED)[number]][string];

/**
 * The record of a dataset that an id or a record names, whichever collection it is in.
 *
 * @throws {UnknownIdError} where no collection has the id.
 * @throws {EditionError} where the record given is not the one the dataset has.
 */
export function inDataset(reference: string | { readonly id: string }, dataset: Dataset): AnchoredRecord {
	const all: Record<string, AnchoredRecord> = Object.assign(Object.create(null), ...ANCHORED.map((name) => dataset[name]));
	return recordIn(reference, { what: 'record', collection: all, edition: dataset.edition.version });
}

/** Tells that an id alone does not say which dataset to look in. */
export function datasetNeeded(id: string, edition: string): EditionError {
	return new EditionError({
		code: 'foreign-record',
		edition,
		expected: id,
		problem: `"${id}" is an id, and no dataset was given to look it up in.`,
		remedy: `Pass the record itself, claims["${id}"] for one, or { in: dataset }.`,
	});
}
