import type { Collection, Dataset } from '../model/dataset.js';
import type { Move } from '../model/moved.js';

/** A dataset whose collections can be read by moved and merged ids too: properties that nothing lists, as in the package. */
export function withRetiredIds(dataset: Dataset): Dataset {
	const { moved, vocabularies } = dataset;
	if (Object.keys(moved).length === 0) return dataset;
	return Object.freeze({
		...dataset,
		vocabularies: Object.freeze({
			topics: readable(vocabularies.topics, moved),
			actions: readable(vocabularies.actions, moved),
			groupKinds: readable(vocabularies.groupKinds, moved),
		}),
		entities: readable(dataset.entities, moved),
		mentions: readable(dataset.mentions, moved),
		claims: readable(dataset.claims, moved),
		recommendations: readable(dataset.recommendations, moved),
		tenures: readable(dataset.tenures, moved),
		characterizations: readable(dataset.characterizations, moved),
	});
}

function readable<R>(records: Collection<R>, moved: Collection<Move>): Collection<R> {
	const copy = { ...records };
	for (const [id, { to }] of Object.entries(moved)) {
		const [only, ...others] = to;
		const record = only === undefined || others.length > 0 ? undefined : records[only];
		if (record !== undefined) Object.defineProperty(copy, id, { value: record });
	}
	return Object.freeze(copy);
}
