import type { Article, Passage } from '../../model/article.js';
import type { Dataset } from '../../model/dataset.js';
import type { EntityKind, EntityOfKind } from '../../model/entity.js';
import type { Characterization, Claim, Link, Recommendation, Tenure } from '../../model/records.js';
import type { Path } from '../../model/walk.js';
import { anchorsOf } from '../../model/walk.js';

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

/** What a field names: records of these collections and, where they are entities, of these kinds. */
interface Names {
	readonly targets: readonly Target[];
	readonly kinds?: readonly EntityKind[];
}

/** One id in a field that names something. */
export interface Reference extends Names {
	readonly path: Path;
	readonly id: string;
}

type Fields<R> = Partial<Record<R extends unknown ? keyof R : never, Names>>;

const entity: Names = { targets: ['entity'] };
const claim: Names = { targets: ['claim'] };
const recommendation: Names = { targets: ['recommendation'] };
const topic: Names = { targets: ['topic'] };
const person: Names = { targets: ['entity'], kinds: ['person'] };
const place: Names = { targets: ['entity'], kinds: ['place', 'polity'] };
const event: Names = { targets: ['entity'], kinds: ['event'] };
// Only who can speak holds a claim, and only who can act is asked to.
const speaker: Names = { targets: ['entity'], kinds: ['person', 'organization', 'group', 'polity', 'post', 'work'] };
const actor: Names = { targets: ['entity'], kinds: ['person', 'organization', 'group', 'polity', 'post'] };
const body: Names = { targets: ['entity'], kinds: ['organization', 'group', 'polity'] };

/** The fields of each type of record that name something, with what they name. */
const referenceFields = {
	article: {
		authors: person,
		publisher: { targets: ['entity'], kinds: ['organization'] },
		series: { targets: ['entity'], kinds: ['work'] },
	} satisfies Fields<Article>,
	passage: {
		voice: { targets: ['entity'], kinds: ['person', 'organization', 'group'] },
	} satisfies Fields<Passage>,
	entity: {
		parent: body,
		groupKind: { targets: ['group kind'] },
		within: place,
		organization: body,
		where: place,
		partOf: event,
	} satisfies Fields<EntityOfKind[keyof EntityOfKind]>,
	claim: {
		holders: speaker,
		agents: entity,
		affected: entity,
		places: place,
		about: entity,
		topics: topic,
		partOf: claim,
		because: claim,
		elaborates: claim,
		restates: claim,
		opposes: claim,
	} satisfies Fields<Claim>,
	recommendation: {
		addressees: actor,
		action: { targets: ['action'] },
		object: entity,
		targets: entity,
		beneficiaries: entity,
		about: entity,
		topics: topic,
		partOf: recommendation,
		serves: recommendation,
		restates: recommendation,
		because: claim,
	} satisfies Fields<Recommendation>,
	tenure: {
		person,
		post: { targets: ['entity'], kinds: ['post'] },
		of: { targets: ['entity'], kinds: ['organization', 'group', 'polity', 'work'] },
		place,
	} satisfies Fields<Tenure>,
	characterization: {
		target: { targets: ['entity', 'claim'] },
		holders: speaker,
	} satisfies Fields<Characterization>,
	link: {
		from: { targets: ['claim', 'recommendation'] },
		to: { targets: ['claim', 'recommendation'] },
	} satisfies Fields<Link>,
	time: { to: event },
};

/** Every id in a field that names something. */
export function* referencesIn(dataset: Dataset): Generator<Reference> {
	const { article, vocabularies, entities, mentions, claims, recommendations } = dataset;
	yield* ofRecord(['article'], article, referenceFields.article);
	for (const [index, passage] of article.passages.entries()) {
		yield* ofRecord(['article', 'passages', index], passage, referenceFields.passage);
	}
	yield* ofVocabulary('topics', vocabularies.topics, { targets: ['topic'] });
	yield* ofVocabulary('actions', vocabularies.actions, { targets: ['action'] });
	yield* ofVocabulary('groupKinds', vocabularies.groupKinds, { targets: ['group kind'] });
	yield* ofCollection('entities', entities, referenceFields.entity);
	for (const id of Object.keys(mentions)) yield { path: ['mentions', id], id, targets: ['entity'] };
	yield* ofCollection('claims', claims, referenceFields.claim);
	yield* ofCollection('recommendations', recommendations, referenceFields.recommendation);
	yield* ofCollection('tenures', dataset.tenures, referenceFields.tenure);
	yield* ofCollection('characterizations', dataset.characterizations, referenceFields.characterization);
	for (const [index, link] of dataset.links.entries()) yield* ofRecord(['links', index], link, referenceFields.link);
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
			yield* ofRecord([collection, id, 'when'], record.when, referenceFields.time);
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
