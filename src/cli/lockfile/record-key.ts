/** A record as a lock names it. */
export function recordKey(collection: string, id: string): string {
	return `${collection}/${id}`;
}

/** The collection and the id that a lock's name for a record is made of. */
export function partsOfKey(key: string): { readonly collection: string; readonly id: string } {
	const slash = key.indexOf('/');
	return { collection: key.slice(0, slash), id: key.slice(slash + 1) };
}
