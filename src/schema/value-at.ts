/** The value at a path, `undefined` where the path leads nowhere. */
export function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(value, key) => (Object(value) === value ? Reflect.get(Object(value), key) : undefined),
		root,
	);
}
