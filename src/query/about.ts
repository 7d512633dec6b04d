import {
	type Brief,
	characterizations,
	claims,
	edition,
	entities,
	mentions,
	recommendations,
	tenures,
} from '../edition/collections.js';
import type { Dataset } from '../model/dataset.js';
import type { Entity } from '../model/entity.js';
import { rowsWith } from './posting-lists.js';
import {
	type CharacterizationOf,
	type ClaimOf,
	type MentionOf,
	ownValue,
	type RecommendationOf,
	recordIn,
	type TenureOf,
} from './records.js';

/** Everything a dataset says about one entity, each list in reading order. */
export interface Dossier<D extends Dataset = Brief> {
	readonly claims: readonly ClaimOf<D>[];
	readonly recommendations: readonly RecommendationOf<D>[];
	readonly characterizations: readonly CharacterizationOf<D>[];
	readonly tenures: readonly TenureOf<D>[];
	readonly mentions: readonly MentionOf<D>[];
}

/**
 * Everything about one entity: claims and recommendations that concern it, labels put on it, tenures, mentions.
 *
 * @throws {UnknownIdError} where no entity has the id.
 * @throws {EditionError} where the entity is not from this edition; pass `{ in: dataset }`.
 *
 * @example
 * import { about } from 'belarus-brief';
 *
 * const { tenures } = about('julie-fisher');
 * console.log(tenures.map(({ standing }) => standing).join()); // former
 */
export function about<D extends Dataset = Brief>(
	entity: (keyof D['entities'] & string) | Entity,
	options?: { readonly in?: D },
): Dossier<D>;
export function about(entity: string | Entity, options: { readonly in?: Dataset } = {}): Dossier<Dataset> {
	const dataset: Shelves = options.in ?? {
		characterizations,
		claims,
		edition,
		entities,
		mentions,
		recommendations,
		tenures,
	};
	const { id } = recordIn(entity, {
		what: 'entity',
		collections: [dataset.entities],
		edition: dataset.edition.version,
	});
	return {
		claims: rowsWith(dataset.claims, id, ['about']),
		recommendations: rowsWith(dataset.recommendations, id, ['about']),
		characterizations: rowsWith(dataset.characterizations, id, ['target']),
		tenures: rowsWith(dataset.tenures, id, ['person', 'post', 'of', 'place']),
		mentions: ownValue(dataset.mentions, id) ?? [],
	};
}

type Shelves = Omit<Dataset, 'article' | 'links' | 'moved' | 'vocabularies'>;
