import type { DataRule } from './data-rule.js';

export const entitiesInTheText: DataRule = {
	name: 'entities-in-the-text',
	needsWholeDataset: true,
	description:
		'Every entity is mentioned in the text or takes part in a record: nothing is there that the article does not speak of.',
	check: ({ entities, mentions, claims, recommendations, tenures, article }) => {
		const used = new Set([
			...Object.keys(mentions),
			...article.passages.flatMap(({ voice }) => voice),
			...Object.values(claims).flatMap(({ about, holders }) => [...about, ...holders]),
			...Object.values(recommendations).flatMap(({ about }) => about),
			...Object.values(tenures).flatMap(({ person, post, of }) => [person, post, of]),
		]);
		return Object.keys(entities)
			.filter((id) => !used.has(id))
			.map((id) => ({
				path: ['entities', id],
				value: id,
				message: `No mention and no record names "${id}". Add its mentions, or remove it.`,
			}));
	},
};
