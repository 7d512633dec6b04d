import { withAnchors } from '../address/resolve-addresses.js';
import { isPlainObject, type PlainObject } from '../source/plain-object.js';
import type { SourceFile } from '../source/source-file.js';
import { splitEdges, type WrittenEdge } from './edges.js';
import type { Reading } from './reading.js';
import { type RecordCollection, withDefaults } from './with-defaults.js';

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
