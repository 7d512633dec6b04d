import { version } from '../edition/version.js';
import { foreignRecord } from '../error/foreign-record.js';
import type { Dataset } from '../model/dataset.js';
import { ownValue } from '../query/own-value.js';
import { sameRecord } from '../query/same-record.js';

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
		throw foreignRecord(id, dataset?.edition.version ?? version);
	return record;
}
