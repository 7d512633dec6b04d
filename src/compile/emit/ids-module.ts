import type { Dataset } from '../../model/dataset.js';
import { HEADER } from './collection-module.js';
import { printUnion } from './print-literal.js';

/** Writes the module of all ids. */
export function idsModule(dataset: Dataset): string {
	return `${HEADER}import type { Ids } from '../model/ids.js';\n\n${printIds(dataset)}`;
}

/** Writes the unions of all ids, and the interface that fills the model's type parameter with them. */
export function printIds({
	article,
	vocabularies,
	entities,
	claims,
	recommendations,
	tenures,
	characterizations,
}: Dataset): string {
	const unions = [
		['PassageId', article.passages.map(({ id }) => id)],
		['EntityId', Object.keys(entities)],
		['ClaimId', Object.keys(claims)],
		['RecommendationId', Object.keys(recommendations)],
		['TenureId', Object.keys(tenures)],
		['CharacterizationId', Object.keys(characterizations)],
		['TopicId', Object.keys(vocabularies.topics)],
		['ActionId', Object.keys(vocabularies.actions)],
		['GroupKindId', Object.keys(vocabularies.groupKinds)],
	] as const;
	const fieldOf = (type: string) => `${type.charAt(0).toLowerCase()}${type.slice(1, -'Id'.length)}`;
	return [
		...unions.map(
			([type, ids]) =>
				`/** The ${ids.length} ids of this edition; a release may add some. */\nexport type ${type} = ${printUnion(ids)};\n\n`,
		),
		'/** The ids of this edition, one field a collection or vocabulary. */\nexport interface BriefIds extends Ids {\n',
		...unions.map(([type]) => `\treadonly ${fieldOf(type)}: ${type};\n`),
		'}\n',
	].join('');
}
