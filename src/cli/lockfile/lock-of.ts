import { digestOf } from '../../evidence/index.js';
import type { Dataset } from '../../index.js';
import { catalogOf } from '../catalog.js';
import { LOCKFILE_VERSION, type Lockfile } from './lockfile.js';
import { partsOfKey } from './record-key.js';

/** The lock of some records, named `collection/id`, as a dataset has them. */
export async function lockOf(keys: Iterable<string>, dataset: Dataset): Promise<Lockfile> {
	const catalog = catalogOf(dataset);
	const records: Record<string, string> = {};
	for (const key of [...new Set(keys)].sort()) {
		const { collection, id } = partsOfKey(key);
		records[key] = await digestOf(catalog.get(collection)?.get(id));
	}
	const { version, digest } = dataset.edition;
	return { lockfileVersion: LOCKFILE_VERSION, edition: { version, digest }, records };
}
