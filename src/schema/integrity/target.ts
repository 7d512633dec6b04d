import type { Dataset } from '../../model/dataset.js';

/** What an id can name, as the sentences call it. */
export type Target =
	| 'entity'
	| 'claim'
	| 'recommendation'
	| 'tenure'
	| 'characterization'
	| 'topic'
	| 'action'
	| 'group kind'
	| 'passage';

/** The ids of a dataset, by what they name. */
export function idsByTarget(dataset: Dataset): Readonly<Record<Target, ReadonlySet<string>>> {
	return {
		entity: new Set(Object.keys(dataset.entities)),
		claim: new Set(Object.keys(dataset.claims)),
		recommendation: new Set(Object.keys(dataset.recommendations)),
		tenure: new Set(Object.keys(dataset.tenures)),
		characterization: new Set(Object.keys(dataset.characterizations)),
		topic: new Set(Object.keys(dataset.vocabularies.topics)),
		action: new Set(Object.keys(dataset.vocabularies.actions)),
		'group kind': new Set(Object.keys(dataset.vocabularies.groupKinds)),
		passage: new Set(dataset.article.passages.map(({ id }) => id)),
	};
}
