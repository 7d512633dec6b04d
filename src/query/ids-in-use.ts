import type { Collection, Dataset } from '../model/dataset.js';

/** The ids of a dataset's records and concepts; retired ids are none, though they may lead to a record. */
export function idsInUse({
	entities,
	claims,
	recommendations,
	tenures,
	characterizations,
	vocabularies,
}: Dataset): ReadonlySet<string> {
	const collections: readonly Collection<unknown>[] = [
		entities,
		claims,
		recommendations,
		tenures,
		characterizations,
		...Object.values(vocabularies),
	];
	return new Set(collections.flatMap((collection) => Object.keys(collection)));
}
