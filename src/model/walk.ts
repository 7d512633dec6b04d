import type { Dataset } from './dataset.js';
import type { Anchor, LinkType } from './records.js';

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

const TYPES = [
	['elaborates', 'elaborates'],
	['restates', 'restates'],
	['opposes', 'opposes'],
	['serves', 'serves'],
	['partOf', 'part-of'],
] as const;

/** The relations between claims and recommendations that their fields state. */
export function* edgesOf({ claims, recommendations }: Dataset): Generator<Edge> {
	for (const [id, claim] of Object.entries(claims)) yield* ofRecord(['claims', id], id, claim);
	for (const [id, recommendation] of Object.entries(recommendations)) {
		yield* ofRecord(['recommendations', id], id, recommendation);
	}
}

interface Related {
	readonly because: readonly string[];
	readonly elaborates?: readonly string[];
	readonly restates?: readonly string[];
	readonly opposes?: readonly string[];
	readonly serves?: readonly string[];
	readonly partOf?: string;
}

function* ofRecord(path: readonly string[], id: string, record: Related): Generator<Edge> {
	// A ground supports what rests on it: the link runs against the field.
	for (const [index, ground] of record.because.entries()) {
		yield { path: [...path, 'because', index], from: ground, to: id, type: 'supports' };
	}
	for (const [field, type] of TYPES) {
		const named = record[field] ?? [];
		if (typeof named === 'string') yield { path: [...path, field], from: id, to: named, type };
		else for (const [index, to] of named.entries()) yield { path: [...path, field, index], from: id, to, type };
	}
}
