/** The value of an own key; undefined for keys that only the prototype has, such as `constructor`. */
export function ownValue<R>(collection: Readonly<Record<string, R>>, key: string): R | undefined {
	return Object.hasOwn(collection, key) ? collection[key] : undefined;
}
