/** Whether two records hold the same: identity first, then deep equality, whatever the order of keys. */
export function sameRecord(a: unknown, b: unknown): boolean {
	if (a === b) return true;
	if (!a || !b || typeof a !== 'object' || typeof b !== 'object') return false;
	const own = Object.entries(a);
	const other = new Map<string, unknown>(Object.entries(b));
	return own.length === other.size && own.every(([key, value]) => other.has(key) && sameRecord(value, other.get(key)));
}
