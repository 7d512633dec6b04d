import { quote } from '../../error/wording.js';
import type { RECORD_COLLECTIONS } from '../../model/dataset.js';
import { fieldsOf, fieldsWith } from '../../model/fields.js';
import type { LinkType } from '../../model/records.js';
import { type ResolveAddress, withAnchors } from '../address.js';
import { isPlainObject, type PlainObject, type SourceFile, type ValuePath } from '../source/yaml.js';
import type { Reading } from './read.js';

/** A record in the dataset's shape, not yet checked, and the relations it writes. */
export interface ReadRecord {
	readonly record: PlainObject;
	readonly edges: readonly WrittenEdge[];
}

const RESERVED = ['id', 'anchors', 'kind'];

/** Reads one record of a file; undefined, with a fault noted, where it is none. */
export function readRecord(
	reading: Reading,
	file: SourceFile,
	collection: RecordCollection,
	[id, value]: readonly [string, unknown],
	kind?: string,
): ReadRecord | undefined {
	reading.provenance.note([collection, id], file, [id]);
	if (!isPlainObject(value)) {
		reading.fault(
			file,
			[id],
			`"${id}" holds ${String(JSON.stringify(value)).slice(0, 80)}, not a record. Write its fields below it, indented.`,
		);
		return undefined;
	}
	for (const field of RESERVED.filter((each) => each in value && !(collection === 'moved' && each === 'kind'))) {
		reading.fault(
			file,
			[id, field],
			`"${field}" is not written by hand: the key above is the id, the file tells the kind, \`at\` gives the anchors. Remove it.`,
		);
	}
	const resolve = reading.resolverFor(file);
	const anchored = withAnchors(value, [id], resolve);
	const { record, edges } = splitEdges(collection, anchored, [id], resolve, (path, message) =>
		reading.fault(file, path, message),
	);
	const identity = collection === 'moved' ? {} : { id };
	return { record: withDefaults(collection, { ...record, ...identity, ...(kind && { kind }) }, reading.voices), edges };
}

/** A relation as a record's field writes it. */
export interface WrittenEdge {
	readonly type: LinkType;
	readonly target: unknown;
	readonly marker?: unknown;
	readonly path: ValuePath;
}

/** Takes `{ id, marker }` entries out of a record: the record keeps the ids, the edges carry the markers. */
function splitEdges(
	collection: RecordCollection,
	record: PlainObject,
	path: ValuePath,
	resolve: ResolveAddress,
	fault: (path: ValuePath, message: string) => void,
): { record: PlainObject; edges: WrittenEdge[] } {
	const types = new Map(collection === 'moved' ? [] : fieldsOf(collection).map(([field, { edge }]) => [field, edge]));
	const edges: WrittenEdge[] = [];
	const take = (entry: unknown, type: LinkType, entryPath: ValuePath): unknown => {
		if (!isPlainObject(entry)) {
			edges.push({ type, target: entry, path: entryPath });
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
			type,
			target: id,
			path: entryPath,
			...(marker !== undefined && { marker: resolve(marker, [...entryPath, 'marker']) }),
		});
		return id;
	};
	const entries = Object.entries(record).map(([field, value]) => {
		const type = types.get(field);
		if (type === undefined) return [field, value];
		if (!Array.isArray(value)) return [field, take(value, type, [...path, field])];
		return [field, value.map((entry, index) => take(entry, type, [...path, field, index]))];
	});
	return { record: Object.fromEntries(entries), edges };
}

/** The link an edge stands for: a ground supports what rests on it, all others lead from the record to the one it names. */
export function linkOf(from: string, { type, target, marker }: WrittenEdge): PlainObject {
	const ends = type === 'supports' ? { from: target, to: from } : { from, to: target };
	return marker === undefined ? { ...ends, type, basis: 'inferred' } : { ...ends, type, basis: 'marked', marker };
}

/** The collections whose files hold one record a key. */
export type RecordCollection = (typeof RECORD_COLLECTIONS)[number] | 'moved';

/** A record with what the files may leave out: empty lists, the passage's voice as holder, the rest of `about`. */
function withDefaults(
	collection: RecordCollection,
	record: PlainObject,
	voices: ReadonlyMap<string, readonly string[]>,
): PlainObject {
	if (collection === 'moved') return { to: [], ...record };
	const [held] = fieldsWith(collection, 'voice');
	const lists = fieldsWith(collection, 'list').filter((field) => field !== held);
	const complete: PlainObject = { ...Object.fromEntries(lists.map((field) => [field, []])), ...record };
	const holders = held !== undefined && !(held in record) ? { [held]: voiceOf(complete, voices) } : {};
	// What these fields hold need not be written twice.
	const concerns = fieldsWith(collection, 'concern');
	if (concerns.length === 0 || !Array.isArray(complete['about'])) return { ...complete, ...holders };
	const { when } = complete;
	const event = isPlainObject(when) && 'to' in when ? [when['to']] : [];
	const about = [...concerns.flatMap((field) => complete[field] ?? []), ...complete['about'], ...event];
	return { ...complete, ...holders, about: [...new Set(about)] };
}

function voiceOf(record: PlainObject, voices: ReadonlyMap<string, readonly string[]>): readonly string[] {
	const anchors = record['anchors'];
	const first: unknown = Array.isArray(anchors) ? anchors[0] : undefined;
	return isPlainObject(first) ? (voices.get(String(first['passage'])) ?? []) : [];
}
