import type { Path } from '../../error/fault.js';
import type { Dataset } from '../../model/dataset.js';
import { anchorsOf } from './anchors-of.js';
import type { Names, Reference } from './reference.js';
import { referenceFields as fields } from './reference-fields.js';

/** Every id in a field that names something. */
export function* referencesIn(dataset: Dataset): Generator<Reference> {
	const { article, vocabularies, entities, mentions, claims, recommendations } = dataset;
	yield* ofRecord(['article'], article, fields.article);
	for (const [index, passage] of article.passages.entries()) {
		yield* ofRecord(['article', 'passages', index], passage, fields.passage);
	}
	yield* ofVocabulary('topics', vocabularies.topics, { targets: ['topic'] });
	yield* ofVocabulary('actions', vocabularies.actions, { targets: ['action'] });
	yield* ofVocabulary('groupKinds', vocabularies.groupKinds, { targets: ['group kind'] });
	yield* ofCollection('entities', entities, fields.entity);
	for (const id of Object.keys(mentions)) yield { path: ['mentions', id], id, targets: ['entity'] };
	yield* ofCollection('claims', claims, fields.claim);
	yield* ofCollection('recommendations', recommendations, fields.recommendation);
	yield* ofCollection('tenures', dataset.tenures, fields.tenure);
	yield* ofCollection('characterizations', dataset.characterizations, fields.characterization);
	for (const [index, link] of dataset.links.entries()) yield* ofRecord(['links', index], link, fields.link);
	for (const { path, anchor } of anchorsOf(dataset)) {
		yield { path: [...path, 'passage'], id: anchor.passage, targets: ['passage'] };
	}
}

function* ofCollection(
	collection: string,
	records: Readonly<Record<string, object>>,
	named: Readonly<Record<string, Names>>,
): Generator<Reference> {
	for (const [id, record] of Object.entries(records)) {
		yield* ofRecord([collection, id], record, named);
		if ('when' in record && record.when instanceof Object) {
			yield* ofRecord([collection, id, 'when'], record.when, fields.time);
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

function* ofRecord(path: Path, record: object, named: Readonly<Record<string, Names>>): Generator<Reference> {
	for (const [field, names] of Object.entries(named)) {
		const value: unknown = Reflect.get(record, field);
		if (typeof value === 'string') yield { path: [...path, field], id: value, ...names };
		if (!Array.isArray(value)) continue;
		for (const [index, id] of value.entries()) yield { path: [...path, field, index], id: String(id), ...names };
	}
}
