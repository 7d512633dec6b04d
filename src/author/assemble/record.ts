import { quote } from '../../error/wording.js';
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
const WITH_EDGES: readonly RecordCollection[] = ['claims', 'recommendations'];

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
	const { record, edges } = WITH_EDGES.includes(collection)
		? splitEdges(anchored, [id], resolve, (path, message) => reading.fault(file, path, message))
		: { record: anchored, edges: [] };
	const identity = collection === 'moved' ? {} : { id };
	return { record: withDefaults(collection, { ...record, ...identity, ...(kind && { kind }) }, reading.voices), edges };
}

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
function splitEdges(
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

/** The collections whose files hold one record a key. */
export type RecordCollection = 'entities' | 'claims' | 'recommendations' | 'tenures' | 'characterizations' | 'moved';

const LISTS: Readonly<Record<RecordCollection, readonly string[]>> = {
	entities: ['names', 'identifiers'],
	claims: [
		'agents',
		'affected',
		'places',
		'about',
		'topics',
		'because',
		'elaborates',
		'restates',
		'opposes',
		'anchors',
	],
	recommendations: [
		'addressees',
		'targets',
		'beneficiaries',
		'about',
		'topics',
		'serves',
		'restates',
		'because',
		'anchors',
	],
	tenures: ['anchors'],
	characterizations: ['anchors'],
	moved: ['to'],
};

const HELD: readonly RecordCollection[] = ['claims', 'characterizations'];

// `about` names everything a record concerns: what these fields hold need not be written twice.
const CONCERNS: Readonly<Partial<Record<RecordCollection, readonly string[]>>> = {
	claims: ['agents', 'affected', 'places'],
	recommendations: ['addressees', 'object', 'targets', 'beneficiaries'],
};

/** A record with what the files may leave out: empty lists, the passage's voice as holder, the rest of `about`. */
function withDefaults(
	collection: RecordCollection,
	record: PlainObject,
	voices: ReadonlyMap<string, readonly string[]>,
): PlainObject {
	const lists = Object.fromEntries(LISTS[collection].map((field) => [field, []]));
	const complete: PlainObject = { ...lists, ...record };
	const holders = HELD.includes(collection) && !('holders' in record) ? { holders: voiceOf(complete, voices) } : {};
	const concerns = CONCERNS[collection];
	if (concerns === undefined || !Array.isArray(complete['about'])) return { ...complete, ...holders };
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
