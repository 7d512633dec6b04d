/** The records of past editions that the installed one does not have as they are; none until a past edition is imported. */
export const foreignRecords = /* @__PURE__ */ new WeakSet<object>();

/** Marks records of a past edition as foreign, so that functions which do not compare records refuse them all the same. */
export function withForeign<C extends object>(records: C, ids: readonly (keyof C)[]): C {
	for (const id of ids) foreignRecords.add(Object(records[id]));
	return records;
}
