import type { Fault } from '../error/fault.js';
import { isPlainObject, type PlainObject } from './plain-object.js';

/** A draft without the records that have faults of their own, and the ids of those records. */
export interface Remainder {
	readonly dataset: PlainObject;
	readonly left: ReadonlySet<string>;
}

/** Leaves out the records that faults point into, so that the others can be checked in the same run. */
export function withoutFaulty(dataset: PlainObject, faults: readonly Fault[]): Remainder {
	const faulty = faults.flatMap(({ path: [collection, id] }) =>
		typeof id === 'string' ? [{ collection: String(collection), id }] : [],
	);
	const left = new Set(faulty.map(({ id }) => id));
	const entries = Object.entries(dataset).map(([name, value]) => {
		if (name === 'links' && Array.isArray(value)) {
			return [
				name,
				value.filter(
					(link) => !isPlainObject(link) || !(left.has(String(link['from'])) || left.has(String(link['to']))),
				),
			];
		}
		const out = faulty.filter(({ collection }) => collection === name).map(({ id }) => id);
		if (out.length === 0 || !isPlainObject(value)) return [name, value];
		return [name, Object.fromEntries(Object.entries(value).filter(([id]) => !out.includes(id)))];
	});
	return { dataset: Object.fromEntries(entries), left };
}
