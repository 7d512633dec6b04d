import type { Lock } from '../lock/lock.js';
import { type Provenance, sourceKindOf } from '../source/folder.js';
import { isPlainObject, type PlainObject, type SourceFault, type SourceFile, type ValuePath } from '../source/yaml.js';
import { byEntityOrder, byFirstAnchor, byFirstMention, withOrderedEdges } from './order.js';
import { type Reading, readArticle, readMentions, startReading } from './read.js';
import { linkOf, type RecordCollection, readRecord, type WrittenEdge } from './record.js';

/** What the files say, in the dataset's shape but not yet checked against it. */
export interface Draft {
	readonly dataset: PlainObject;
	readonly provenance: Provenance;
	readonly faults: readonly SourceFault[];
	/** The records that the faults are in: collection and id. */
	readonly faulty: readonly ValuePath[];
}

interface Parts {
	readonly records: Readonly<Record<RecordCollection, Map<string, PlainObject>>>;
	readonly mentions: Map<string, PlainObject[]>;
	readonly single: Map<string, unknown>;
	readonly written: { readonly from: string; readonly file: SourceFile; readonly edge: WrittenEdge }[];
}

// The digest covers the whole dataset, so it comes last.
const UNSIGNED = '0'.repeat(64);
const NO_RECORDS =
	'This file holds no records. Write each under its id: the id, a colon, and its fields below, indented.';
const NOT_A_SOURCE =
	'No file of this name belongs in data/. Claims go to claims/<passage>-<headline>.yaml, mentions to mentions/<passage>.yaml; docs/guide/adding-a-record.md lists the others.';

/**
 * Puts the files of a data folder together: addresses become anchors, edges become links, defaults are filled in.
 *
 * @throws {Error} where `data/article.yaml` has no passages to anchor anything in.
 */
export function assemble(files: readonly SourceFile[], lock: Lock, version: string): Draft {
	const reading = startReading(files, lock);
	const parts: Parts = {
		records: {
			entities: new Map(),
			claims: new Map(),
			recommendations: new Map(),
			tenures: new Map(),
			characterizations: new Map(),
			moved: new Map(),
		},
		mentions: new Map(),
		single: new Map(),
		written: [],
	};
	for (const file of files) readFile(reading, file, parts);
	for (const [index, { file, edge }] of parts.written.entries())
		reading.provenance.note(['links', index], file, edge.path);
	return {
		dataset: datasetOf(parts, lock, version),
		provenance: reading.provenance,
		faults: reading.faults,
		faulty: reading.faulty,
	};
}

function datasetOf({ records, mentions, single, written: relations }: Parts, lock: Lock, version: string): PlainObject {
	const written = single.get('edition');
	const edition: PlainObject = { version, digest: UNSIGNED, ...(isPlainObject(written) && written) };
	// Who retires an id cannot know the release that will; `npm run version` writes it down.
	const retirement = { edition: version, date: edition['released'] };
	const entities = byFirstMention(records.entities, mentions);
	const claims = byFirstAnchor(records.claims);
	const recommendations = byFirstAnchor(records.recommendations);
	const positions = {
		claim: new Map(claims.map(([id], index) => [id, index])),
		recommendation: new Map(recommendations.map(([id], index) => [id, index])),
	};
	return {
		edition,
		article: single.get('article'),
		vocabularies: single.get('vocabularies'),
		entities: Object.fromEntries(entities),
		mentions: Object.fromEntries(
			byEntityOrder(
				mentions,
				entities.map(([id]) => id),
			),
		),
		claims: Object.fromEntries(claims.map(([id, claim]) => [id, withOrderedEdges('claims', claim, positions)])),
		recommendations: Object.fromEntries(
			recommendations.map(([id, record]) => [id, withOrderedEdges('recommendations', record, positions)]),
		),
		tenures: Object.fromEntries(byFirstAnchor(records.tenures)),
		characterizations: Object.fromEntries(byFirstAnchor(records.characterizations)),
		links: relations.map(({ from, edge }) => linkOf(from, edge)),
		moved: Object.fromEntries([...records.moved].map(([id, move]) => [id, { ...retirement, ...move }])),
		fingerprints: lock.fingerprints,
	};
}

function readFile(reading: Reading, file: SourceFile, { records, mentions, single, written }: Parts): void {
	const kind = sourceKindOf(file.file);
	if (kind === undefined) {
		reading.fault(file, [], NOT_A_SOURCE);
		return;
	}
	switch (kind.holds) {
		case 'mentions':
			readMentions(reading, file, kind.passage, mentions);
			return;
		case 'article':
		case 'edition':
		case 'vocabularies':
		case 'without-record':
			reading.provenance.note([kind.holds], file, []);
			single.set(kind.holds, kind.holds === 'article' ? readArticle(reading, file) : file.data);
			return;
		default:
	}
	for (const entry of reading.entriesOf(file, NO_RECORDS)) {
		const [id] = entry;
		if (!reading.accepts(file, id)) continue;
		const collection = records[kind.holds];
		if (collection.has(id)) {
			reading.fault(
				file,
				[id],
				`"${id}" stands in ${kind.holds} twice. Give one of the two another headline, or merge them.`,
			);
			continue;
		}
		const read = readRecord(reading, file, kind.holds, entry, 'kind' in kind ? kind.kind : undefined);
		if (read === undefined) continue;
		if (kind.holds === 'claims' && isPlainObject(entry[1]))
			reading.holdsTo(file, kind.passage, [id, 'at'], entry[1]['at']);
		collection.set(id, read.record);
		for (const edge of read.edges) written.push({ from: id, file, edge });
	}
}
