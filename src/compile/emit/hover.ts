import { attribution } from '../../cite/attribution.js';
import { namingOf } from '../../cite/naming.js';
import type { Claim } from '../../model/claim.js';
import type { Dataset } from '../../model/dataset.js';
import type { Recommendation } from '../../model/recommendation.js';

/** What the editor shows on the keys of a dataset: a name, or the attributed sentence. */
export interface Hover {
	entity(id: string): string;
	/** An entity's name, or what a claim claims. */
	target(id: string): string;
	attributed(record: Claim | Recommendation): string;
}

/** Makes the hover texts of a dataset. */
export function hoverOf({ article, entities, claims }: Dataset): Hover {
	const voices = new Map(article.passages.map(({ id, voice }) => [id, voice] as const));
	const naming = (id: string) => {
		const entity = entities[id];
		return entity ? namingOf(entity) : { name: id };
	};
	const entity = (id: string) => entities[id]?.name ?? id;
	return {
		entity,
		target: (id) => claims[id]?.that ?? entity(id),
		attributed: (record) => attribution(record, naming, (anchor) => voices.get(anchor?.passage ?? '') ?? []),
	};
}
