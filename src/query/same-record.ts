/** Whether two records hold the same: identity first, then deep equality, whatever the order of keys. */
export function sameRecord(a: unknown, b: unknown): boolean {
	if (!isObject(a) || !isObject(b) || a === b) return a === b;
	const keys = Object.keys(a);
	return (
		Array.isArray(a) === Array.isArray(b) &&
		keys.length === Object.keys(b).length &&
		keys.every((key) => key in b && sameRecord(Reflect.get(a, key), Reflect.get(b, key)))
	);
}

function isObject(value: unknown): value is object {
	return value === Object(value);
}
