import type { UnknownRecord } from 'type-fest';

/** A value of a YAML or JSON file that has keys. */
export type PlainObject = Readonly<UnknownRecord>;

/** Whether a value has keys of its own: an object that is no list. */
export function isPlainObject(value: unknown): value is PlainObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
