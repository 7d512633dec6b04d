interface Memory<K, V> {
	get(key: K): V | undefined;
	set(key: K, value: V): unknown;
}

/** What a map holds for a key; made and kept where it holds nothing yet. */
export function remembered<K, V>(memory: Memory<K, V>, key: K, make: () => V): V {
	const known = memory.get(key);
	if (known !== undefined) return known;
	const made = make();
	memory.set(key, made);
	return made;
}
