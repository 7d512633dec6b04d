import type { Path } from '../../error/fault.js';
import type { Anchor } from '../../model/anchor.js';
import type { Dataset } from '../../model/dataset.js';

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
