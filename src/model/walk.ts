import type { Dataset } from './dataset.js';
import { fieldsOf } from './fields.js';
import { type Anchor, type Claim, idsIn, type LinkType, type Recommendation } from './records.js';

/** Where a value stands: the keys and indexes from the root to it. */
export type Path = readonly (string | number)[];

/** An anchor and where it stands in the dataset. */
export interface PlacedAnchor {
	readonly path: Path;
	readonly anchor: Anchor;
}

/** Every anchor of a dataset: the records' own, those of their cues, times and quantities, markers and mentions. */
export function* anchorsOf(dataset: Dataset): Generator<PlacedAnchor> {
	const { article, entities, mentions, claims, recommendations, tenures, characterizations, links } = dataset;
	yield* optional(['article', 'published', 'evidence'], article.published.evidence);
	yield { path: ['article', 'disclaimer'], anchor: article.disclaimer };
	for (const [id, entity] of Object.entries(entities)) {
		if (entity.kind === 'event') yield* optional(['entities', id, 'when', 'at'], entity.when?.at);
	}
	for (const [id, list] of Object.entries(mentions)) yield* listed(['mentions', id], list);
	for (const [id, claim] of Object.entries(claims)) {
		yield* optional(['claims', id, 'cue', 'at'], claim.cue?.at);
		yield* optional(['claims', id, 'when', 'at'], claim.when?.at);
		yield* optional(['claims', id, 'quantity', 'at'], claim.quantity?.at);
		yield* listed(['claims', id, 'anchors'], claim.anchors);
	}
	for (const [id, recommendation] of Object.entries(recommendations)) {
		yield* optional(['recommendations', id, 'cue', 'at'], recommendation.cue?.at);
		yield* listed(['recommendations', id, 'anchors'], recommendation.anchors);
	}
	for (const [id, tenure] of Object.entries(tenures)) {
		yield* optional(['tenures', id, 'when', 'at'], tenure.when?.at);
		yield* listed(['tenures', id, 'anchors'], tenure.anchors);
	}
	for (const [id, { anchors }] of Object.entries(characterizations)) {
		yield* listed(['characterizations', id, 'anchors'], anchors);
	}
	for (const [index, link] of links.entries()) yield* optional(['links', index, 'marker'], link.marker);
}

function* optional(path: Path, anchor: Anchor | undefined): Generator<PlacedAnchor> {
	if (anchor) yield { path, anchor };
}

function* listed(path: Path, anchors: readonly Anchor[]): Generator<PlacedAnchor> {
	for (const [index, anchor] of anchors.entries()) yield { path: [...path, index], anchor };
}

/** A relation between two records as a field states it, read as a link reads it. */
export interface Edge {
	readonly path: Path;
	readonly from: string;
	readonly to: string;
	readonly type: LinkType;
}

/** The relations between claims and recommendations that their fields state; a ground comes first, whatever rests on it. */
export function* edgesOf(dataset: Dataset): Generator<Edge> {
	for (const name of ['claims', 'recommendations'] as const) {
		const edges = fieldsOf(name).flatMap(([field, { edge }]) => (edge ? [{ field, type: edge }] : []));
		for (const [id, record] of Object.entries(dataset[name])) {
			for (const { field, type } of edges) yield* statedBy([name, id, field], record, field, type);
		}
	}
}

function* statedBy(path: Path, record: Claim | Recommendation, field: string, type: LinkType): Generator<Edge> {
	const isList = Array.isArray(Reflect.get(record, field));
	for (const [index, id] of idsIn(record, field).entries()) {
		// What supports a record is named by it: the link runs against the field.
		const ends = type === 'supports' ? { from: id, to: record.id } : { from: record.id, to: id };
		yield { path: isList ? [...path, index] : path, ...ends, type };
	}
}
