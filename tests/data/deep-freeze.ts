/** Freezes a value and all in it, as a parsed dataset is frozen. */
export function deepFreeze<T>(value: T): T {
	if (typeof value === 'object' && value !== null) {
		for (const each of Object.values(value)) deepFreeze(each);
		Object.freeze(value);
	}
	return value;
}
