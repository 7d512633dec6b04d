/** Marks a record of a past edition that the installed one does not have as it is. */
export const PAST: unique symbol = /* @__PURE__ */ Symbol.for('past edition');

/**
 * Marks records of a past edition, before they are frozen; nothing lists the mark, and JSON does not have it.
 *
 * @public The generated modules of past editions call it; a tree without one looks as if nobody did.
 */
export function asPast<C extends object>(records: C, ids: readonly (keyof C)[]): C {
	for (const id of ids) Object.defineProperty(records[id], PAST, { value: true });
	return records;
}
