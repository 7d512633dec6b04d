import { sameRecord } from '../query/same-record.js';
import type { FieldChange } from './edition-diff.js';

/** The fields in which two records differ, in the order of the first, then what only the second has. */
export function diffFields<R extends object>(before: R, after: R): FieldChange<R>[];
export function diffFields(before: object, after: object): FieldChange<Record<string, unknown>>[] {
	const previous = new Map<string, unknown>(Object.entries(before));
	const current = new Map<string, unknown>(Object.entries(after));
	return [...new Set([...previous.keys(), ...current.keys()])]
		.filter((field) => !sameRecord(previous.get(field), current.get(field)))
		.map((field) => ({
			field,
			...(previous.has(field) && { before: previous.get(field) }),
			...(current.has(field) && { after: current.get(field) }),
		}));
}
