import type { Dataset } from './dataset.js';
import { fieldsOf } from './fields.js';
import { type Anchor, type Cue, idsIn, type LinkType, type Quantity, type Time } from './records.js';

/** Where a value stands: the keys and indexes from the root to it. */
export type Path = readonly (string | number)[];

/** Writes a path down: most that is visited is in order, and nobody asks where it stands. */
type Whereabouts = () => Path;

/** An anchor and where it stands in the dataset. */
export interface PlacedAnchor {
	readonly path: Path;
	readonly anchor: Anchor;
}

/** Tells who speaks where a record first stands; nobody where its passage is not there. */
export function voicesOf({ passages }: Pick<Dataset['article'], 'passages'>) {
	const voices = new Map(passages.map(({ id, voice }) => [id, voice]));
	return ({ anchors: [first] }: { readonly anchors: readonly Anchor[] }): readonly string[] =>
		voices.get(first?.passage ?? '') ?? [];
}

/** Every anchor of a dataset: the records' own, those of their cues, times and quantities, markers and mentions. */
export function anchorsOf(dataset: Dataset): PlacedAnchor[] {
	const placed: PlacedAnchor[] = [];
	eachAnchor(dataset, (anchor, at) => placed.push({ path: at(), anchor }));
	return placed;
}

/** What of a record may have an anchor. */
interface Anchored {
	readonly id: string;
	readonly cue?: Cue;
	readonly when?: Time;
	readonly quantity?: Quantity;
	readonly anchors?: readonly Anchor[];
}

/** Visits every anchor of a dataset. */
export function eachAnchor(dataset: Dataset, visit: (anchor: Anchor, at: Whereabouts) => void): void {
	const { article, mentions, links } = dataset;
	const { evidence } = article.published;
	if (evidence) visit(evidence, () => ['article', 'published', 'evidence']);
	visit(article.disclaimer, () => ['article', 'disclaimer']);
	for (const [id, list] of Object.entries(mentions)) {
		for (let index = 0; index < list.length; index += 1) {
			const mention = list[index];
			if (mention) visit(mention, () => ['mentions', id, index]);
		}
	}
	for (const name of ['entities', 'claims', 'recommendations', 'tenures', 'characterizations'] as const) {
		const records: Readonly<Record<string, Anchored>> = dataset[name];
		for (const [id, record] of Object.entries(records)) {
			const { cue, when, quantity, anchors = [] } = record;
			if (cue) visit(cue.at, () => [name, id, 'cue', 'at']);
			if (when?.at) visit(when.at, () => [name, id, 'when', 'at']);
			if (quantity?.at) visit(quantity.at, () => [name, id, 'quantity', 'at']);
			for (let index = 0; index < anchors.length; index += 1) {
				const anchor = anchors[index];
				if (anchor) visit(anchor, () => [name, id, 'anchors', index]);
			}
		}
	}
	for (const [index, { marker }] of links.entries()) if (marker) visit(marker, () => ['links', index, 'marker']);
}

/** A relation between two records, read as a link reads it. */
export interface Edge {
	readonly from: string;
	readonly to: string;
	readonly type: LinkType;
}

/** Visits the relations between claims and recommendations that their fields state. */
export function eachEdge(dataset: Dataset, visit: (edge: Edge, at: Whereabouts) => void): void {
	for (const name of ['claims', 'recommendations'] as const) {
		const edges = fieldsOf(name).flatMap(([field, { edge }]) => (edge ? [{ field, type: edge }] : []));
		for (const record of Object.values(dataset[name])) {
			for (const { field, type } of edges) {
				const named = idsIn(record, field);
				for (let index = 0; index < named.length; index += 1) {
					const id = named[index] ?? '';
					// What supports a record is named by it: the link runs against the field.
					const ends = type === 'supports' ? { from: id, to: record.id } : { from: record.id, to: id };
					const isList = Array.isArray(Reflect.get(record, field));
					visit({ ...ends, type }, () => [name, record.id, field, ...(isList ? [index] : [])]);
				}
			}
		}
	}
}
