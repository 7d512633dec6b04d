/** Whether two records hold the same: identity first, then deep equality, whatever the order of keys. */
export function sameRecord(a: unknown, b: unknown): boolean {
	if (Object.is(a, b)) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
	if (Array.isArray(a) !== Array.isArray(b)) return false;
	const [own, other] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
	return own.size === other.size && [...own].every(([key, value]) => other.has(key) && sameRecord(value, other.get(key)));
}
