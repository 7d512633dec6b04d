import type { DiffNote } from '../diff/edition-diff.js';
import type { Dataset } from '../model/dataset.js';

/** The Data part of a changelog, as a list in Markdown: what differs, in plain sentences, what breaks first. */
export function dataPart(notes: readonly DiffNote[]): string {
	if (notes.length === 0) return 'The data is that of the release before.';
	return notes.map(({ text }) => `- ${text}`).join('\n');
}

/** The Data part of the first release, which has no edition to compare with. */
export function firstDataPart(dataset: Dataset): string {
	const count = (records: object) => Object.keys(records).length;
	const mentions = Object.values(dataset.mentions).flat().length;
	const { entities, claims, recommendations, tenures, characterizations, links } = dataset;
	return `- The first edition: ${count(entities)} entities with ${mentions} mentions, ${count(claims)} claims, ${count(recommendations)} recommendations, ${count(tenures)} tenures, ${count(characterizations)} characterizations and ${links.length} relations between claims and recommendations.`;
}
