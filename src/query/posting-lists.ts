/** A collection as queries see it: rows in reading order, and for each facet and value the positions that have it. */
export interface PostingLists<R extends object> {
	readonly rows: readonly R[];
	positions(facet: string, value: string): readonly number[];
}

const indexes = /* @__PURE__ */ new WeakMap<object, PostingLists<object>>();

/** The posting lists of a collection, built facet by facet on first use; kept only while the collection cannot change. */
export function postingLists<R extends object>(collection: Readonly<Record<string, R>>): PostingLists<R> {
	const kept = indexes.get(collection);
	// The map forgets the record's type; the rows are those of this very collection.
	if (kept) return kept as PostingLists<R>;
	const rows = Object.values(collection);
	const facets = new Map<string, Map<string, number[]>>();
	const lists: PostingLists<R> = {
		rows,
		positions: (facet, value) => {
			const byValue = facets.get(facet) ?? invert(rows, facet);
			facets.set(facet, byValue);
			return byValue.get(value) ?? [];
		},
	};
	if (Object.isFrozen(collection)) indexes.set(collection, lists);
	return lists;
}

function invert(rows: readonly object[], facet: string): Map<string, number[]> {
	const byValue = new Map<string, number[]>();
	for (const [position, row] of rows.entries()) {
		for (const value of valuesOf(row, facet)) {
			const positions = byValue.get(value);
			if (positions) positions.push(position);
			else byValue.set(value, [position]);
		}
	}
	return byValue;
}

/** The values of a facet of one record: none where the field is absent. */
export function valuesOf(row: object, facet: string): readonly string[] {
	const value: unknown = Object.getOwnPropertyDescriptor(row, facet)?.value;
	return typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
}
