import { quote } from '../../error/quote.js';
import type { LinkType } from '../../model/link.js';
import type { ResolveAddress } from '../address/resolve-addresses.js';
import { isPlainObject, type PlainObject } from '../source/plain-object.js';
import type { ValuePath } from '../source/value-offset.js';

/** A relation as a record's field writes it. */
export interface WrittenEdge {
	readonly field: string;
	readonly target: unknown;
	readonly marker?: unknown;
	readonly path: ValuePath;
}

const EDGE_FIELDS: ReadonlyMap<string, LinkType> = new Map([
	['partOf', 'part-of'],
	['because', 'supports'],
	['serves', 'serves'],
	['elaborates', 'elaborates'],
	['restates', 'restates'],
	['opposes', 'opposes'],
]);

/** Takes `{ id, marker }` entries out of a record: the record keeps the ids, the edges carry the markers. */
export function splitEdges(
	record: PlainObject,
	path: ValuePath,
	resolve: ResolveAddress,
	fault: (path: ValuePath, message: string) => void,
): { record: PlainObject; edges: WrittenEdge[] } {
	const edges: WrittenEdge[] = [];
	const take = (entry: unknown, field: string, entryPath: ValuePath): unknown => {
		if (!isPlainObject(entry)) {
			edges.push({ field, target: entry, path: entryPath });
			return entry;
		}
		const { id, marker, ...rest } = entry;
		for (const key of Object.keys(rest)) {
			fault(
				[...entryPath, key],
				`${quote(key)} is no part of a relation. Write { id, marker }; the marker is an address.`,
			);
		}
		edges.push({
			field,
			target: id,
			path: entryPath,
			...(marker !== undefined && { marker: resolve(marker, [...entryPath, 'marker']) }),
		});
		return id;
	};
	const entries = Object.entries(record).map(([field, value]) => {
		if (!EDGE_FIELDS.has(field)) return [field, value];
		if (!Array.isArray(value)) return [field, take(value, field, [...path, field])];
		return [field, value.map((entry, index) => take(entry, field, [...path, field, index]))];
	});
	return { record: Object.fromEntries(entries), edges };
}

/** The link an edge stands for: a ground supports what rests on it, all others lead from the record to the one it names. */
export function linkOf(from: string, edge: WrittenEdge): PlainObject {
	const type = EDGE_FIELDS.get(edge.field);
	const ends = type === 'supports' ? { from: edge.target, to: from } : { from, to: edge.target };
	return edge.marker === undefined
		? { ...ends, type, basis: 'inferred' }
		: { ...ends, type, basis: 'marked', marker: edge.marker };
}
