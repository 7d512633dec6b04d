/**
 * Freezes a JSON value and all it holds; returns the same value.
 *
 * This runs over every record when the package is loaded. Children first and lists by their first item takes less than
 * half the time of the obvious order; lists of the dataset never mix records and strings.
 */
export function deepFreeze<T>(value: T): T {
	if (Array.isArray(value)) {
		if (typeof value[0] === 'object') for (const item of value) deepFreeze(item);
		return Object.freeze(value);
	}
	for (const key in value) {
		const item = value[key];
		if (typeof item === 'object' && item !== null) deepFreeze(item);
	}
	return Object.freeze(value);
}

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
