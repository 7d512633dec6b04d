import type { Collection, Dataset } from '../model/dataset.js';
import { diffCollection } from './diff-collection.js';
import { diffFields } from './diff-fields.js';
import type { CollectionDiff, Differences, Keyed } from './edition-diff.js';

/** What differs between two datasets, collection by collection. */
export function differencesOf(previous: Dataset, current: Dataset): Differences {
	// Retired ids are told by the later of the two, so each side brings its own.
	const between = <R extends Keyed<object>>(recordsOf: (dataset: Dataset) => Collection<R>): CollectionDiff<R> =>
		diffCollection(
			{ records: recordsOf(previous), moved: previous.moved },
			{ records: recordsOf(current), moved: current.moved },
		);
	return {
		edition: diffFields(previous.edition, current.edition),
		article: diffFields(withoutPassages(previous), withoutPassages(current)),
		passages: between(({ article }) => byId(article.passages)),
		vocabularies: {
			topics: between(({ vocabularies }) => keyed(vocabularies.topics)),
			actions: between(({ vocabularies }) => keyed(vocabularies.actions)),
			groupKinds: between(({ vocabularies }) => keyed(vocabularies.groupKinds)),
		},
		entities: between(({ entities }) => entities),
		mentions: between(({ mentions }) => mapped(mentions, (id, list) => ({ id, mentions: list }))),
		claims: between(({ claims }) => claims),
		recommendations: between(({ recommendations }) => recommendations),
		tenures: between(({ tenures }) => tenures),
		characterizations: between(({ characterizations }) => characterizations),
		links: between(({ links }) => byId(links.map((link) => ({ id: `${link.from} ${link.type} ${link.to}`, ...link })))),
		moved: between(({ moved }) => keyed(moved)),
		fingerprints: between((dataset) =>
			previous.fingerprints && current.fingerprints ? keyed(dataset.fingerprints ?? {}) : {},
		),
	};
}

function withoutPassages({ article: { passages: _, ...article } }: Dataset) {
	return article;
}

function byId<R extends Keyed<object>>(records: readonly R[]): Collection<R> {
	return Object.fromEntries(records.map((record) => [record.id, record]));
}

function keyed<R extends object>(records: Collection<R>): Collection<Keyed<R>> {
	return mapped(records, (id, record) => ({ id, ...record }));
}

function mapped<R, S>(records: Collection<R>, change: (id: string, record: R) => S): Collection<S> {
	return Object.fromEntries(Object.entries(records).map(([id, record]) => [id, change(id, record)]));
}
