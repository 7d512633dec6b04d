/** Whether two records hold the same: identity first, then deep equality, whatever the order of keys. */
export function sameRecord(a: unknown, b: unknown): boolean {
	if (!isObject(a) || !isObject(b) || a === b) return a === b;
	const own = Object.entries(a);
	const other = new Map<string, unknown>(Object.entries(b));
	return own.length === other.size && own.every(([key, value]) => other.has(key) && sameRecord(value, other.get(key)));
}

function isObject(value: unknown): value is object {
	return Object(value) === value;
}
