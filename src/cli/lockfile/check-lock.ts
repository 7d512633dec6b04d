import { nearest } from '../../error/nearest.js';
import { digestOf } from '../../evidence/index.js';
import type { Dataset } from '../../index.js';
import { type Catalog, catalogOf, collectionWith } from '../catalog.js';
import { moveOf } from '../retirement.js';
import type { Lockfile } from './lockfile.js';
import { partsOfKey, recordKey } from './record-key.js';

/** A locked record that is not what it was. */
export interface ChangedRecord {
	/** The record as the lock names it. */
	readonly record: string;
	readonly change: 'content' | 'moved' | 'merged' | 'split' | 'withdrawn' | 'unknown';
	/** The successors, named in the same way. */
	readonly to: readonly string[];
	/** The first edition without the id. */
	readonly edition?: string;
	readonly reason?: string;
	/** The record that an unknown one is most like. */
	readonly nearest?: string;
}

/** The records of a lock that are not in a dataset what they were when they were locked. */
export async function checkLock(lock: Lockfile, dataset: Dataset): Promise<readonly ChangedRecord[]> {
	const catalog = catalogOf(dataset);
	const changed: ChangedRecord[] = [];
	for (const [record, digest] of Object.entries(lock.records)) {
		const { collection, id } = partsOfKey(record);
		const found = catalog.get(collection)?.get(id);
		if (found === undefined) changed.push(gone(record, dataset, catalog));
		else if ((await digestOf(found)) !== digest) changed.push({ record, change: 'content', to: [] });
	}
	return changed;
}

function gone(record: string, { moved }: Dataset, catalog: Catalog): ChangedRecord {
	const { collection, id } = partsOfKey(record);
	const elsewhere = [collection, ...catalog.keys()];
	const move = moveOf(moved, id);
	if (move === undefined) {
		const other = collectionWith(catalog, id, elsewhere);
		const [close] = other === undefined ? nearest(record, allKeys(catalog)) : [recordKey(other, id)];
		return { record, change: 'unknown', to: [], ...(close !== undefined && { nearest: close }) };
	}
	const to = move.to.map((successor) =>
		recordKey(collectionWith(catalog, successor, elsewhere) ?? collection, successor),
	);
	return { record, change: move.kind, to, edition: move.edition, reason: move.reason };
}

function allKeys(catalog: Catalog): string[] {
	return [...catalog].flatMap(([name, records]) => Array.from(records.keys(), (id) => recordKey(name, id)));
}
