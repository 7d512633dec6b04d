import type { Dataset } from '../../model/dataset.js';
import { NAMED_ELSEWHERE, type Names, type Noun, namingFields, type Tabled } from '../../model/fields.js';
import { anchorsOf, type Path } from '../../model/walk.js';

/** The ids of a dataset, by what they name. */
export function idsByNoun(dataset: Dataset): Readonly<Record<Noun, ReadonlySet<string>>> {
	const { vocabularies } = dataset;
	return {
		entity: new Set(Object.keys(dataset.entities)),
		claim: new Set(Object.keys(dataset.claims)),
		recommendation: new Set(Object.keys(dataset.recommendations)),
		tenure: new Set(Object.keys(dataset.tenures)),
		characterization: new Set(Object.keys(dataset.characterizations)),
		topic: new Set(Object.keys(vocabularies.topics)),
		action: new Set(Object.keys(vocabularies.actions)),
		'group kind': new Set(Object.keys(vocabularies.groupKinds)),
		passage: new Set(dataset.article.passages.map(({ id }) => id)),
	};
}

/** One id in a field that names something. */
export interface Reference extends Names {
	readonly path: Path;
	readonly id: string;
}

/** Every id in a field that names something. */
export function* referencesIn(dataset: Dataset): Generator<Reference> {
	const { article, vocabularies, mentions } = dataset;
	yield* ofRecord(['article'], article, NAMED_ELSEWHERE.article);
	for (const [index, passage] of article.passages.entries()) {
		yield* ofRecord(['article', 'passages', index], passage, NAMED_ELSEWHERE.passage);
	}
	yield* ofVocabulary('topics', vocabularies.topics, { names: ['topic'] });
	yield* ofVocabulary('actions', vocabularies.actions, { names: ['action'] });
	yield* ofVocabulary('groupKinds', vocabularies.groupKinds, { names: ['group kind'] });
	yield* ofCollection('entities', dataset.entities);
	for (const id of Object.keys(mentions)) yield { path: ['mentions', id], id, names: ['entity'] };
	yield* ofCollection('claims', dataset.claims);
	yield* ofCollection('recommendations', dataset.recommendations);
	yield* ofCollection('tenures', dataset.tenures);
	yield* ofCollection('characterizations', dataset.characterizations);
	const linkFields = namingFields('links');
	for (const [index, link] of dataset.links.entries()) yield* ofRecord(['links', index], link, linkFields);
	for (const { path, anchor } of anchorsOf(dataset)) {
		yield { path: [...path, 'passage'], id: anchor.passage, names: ['passage'] };
	}
}

function* ofCollection(collection: Tabled, records: Readonly<Record<string, object>>): Generator<Reference> {
	const fields = namingFields(collection);
	for (const [id, record] of Object.entries(records)) {
		yield* ofRecord([collection, id], record, fields);
		if ('when' in record && record.when instanceof Object) {
			yield* ofRecord([collection, id, 'when'], record.when, NAMED_ELSEWHERE.time);
		}
	}
}

function* ofVocabulary(
	vocabulary: string,
	concepts: Readonly<Record<string, object>>,
	broader: Names,
): Generator<Reference> {
	for (const [id, concept] of Object.entries(concepts)) {
		yield* ofRecord(['vocabularies', vocabulary, id], concept, { broader });
	}
}

function* ofRecord(path: Path, record: object, fields: Readonly<Record<string, Names>>): Generator<Reference> {
	for (const [field, named] of Object.entries(fields)) {
		const value: unknown = Reflect.get(record, field);
		if (typeof value === 'string') yield { path: [...path, field], id: value, ...named };
		if (!Array.isArray(value)) continue;
		for (const [index, id] of value.entries()) yield { path: [...path, field, index], id: String(id), ...named };
	}
}
