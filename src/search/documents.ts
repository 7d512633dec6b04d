import type { Dataset } from '../model/dataset.js';
import type { Entity } from '../model/entity.js';
import type { Characterization, Claim, Recommendation } from '../model/records.js';
import { voicesOf } from '../model/walk.js';
import { wordsOf } from './words.js';

/** What search finds, by its collection. */
export const SEARCHED = {
	claim: 'claims',
	recommendation: 'recommendations',
	characterization: 'characterizations',
	entity: 'entities',
} as const satisfies Readonly<Record<string, keyof Dataset>>;

/** What kind of record a hit is. */
export type HitKind = keyof typeof SEARCHED;

/** A record with its kind. */
export type Found =
	| { readonly kind: 'claim'; readonly id: string; readonly record: Claim }
	| { readonly kind: 'recommendation'; readonly id: string; readonly record: Recommendation }
	| { readonly kind: 'characterization'; readonly id: string; readonly record: Characterization }
	| { readonly kind: 'entity'; readonly id: string; readonly record: Entity };

/** One record as it is searched: its words, folded, by how much they tell of it. */
export interface SearchDocument {
	/** Its place in reading order, kind by kind. */
	readonly place: number;
	readonly found: Found;
	/** Its clause or label, or the names of an entity. */
	readonly own: readonly string[];
	/** Its id: a little headline, often in other words. */
	readonly headline: readonly string[];
	/** The names of what it concerns, and of who is reported to hold it. */
	readonly names: readonly string[];
	/** The labels and ids of its topics and of its action. */
	readonly topics: readonly string[];
}

type Labels = Readonly<Record<string, { readonly label: string }>>;

/** The records of a dataset as they are searched, in reading order, kind by kind. */
export function documentsOf({ vocabularies, ...dataset }: Dataset): SearchDocument[] {
	const namesOf = (ids: readonly string[]) =>
		ids.flatMap((id) => (Object.hasOwn(dataset.entities, id) ? spellingsOf(dataset.entities[id]) : []));
	const labelsOf = (vocabulary: Labels, ids: readonly string[]) =>
		ids.flatMap((id) => (Object.hasOwn(vocabulary, id) ? [id, vocabulary[id]?.label ?? ''] : [id]));
	// Many records concern one entity: its names are folded once.
	const known = new Map<string, readonly string[]>();
	const words = (texts: readonly string[]) =>
		texts.flatMap((text) => {
			const found = known.get(text) ?? wordsOf(text);
			known.set(text, found);
			return found;
		});
	const document = (
		found: Found,
		own: readonly string[],
		names: readonly string[],
		topics: readonly string[],
	): Omit<SearchDocument, 'place'> => ({
		found,
		own: words(own),
		headline: words([found.id]),
		// How often a name is repeated among the spellings of an entity tells nothing.
		names: [...new Set(words(names))],
		topics: [...new Set(words(topics))],
	});
	const voiceOf = voicesOf(dataset.article);
	const reportedHolders = (claim: Claim) => claim.holders.filter((holder) => !voiceOf(claim).includes(holder));
	return [
		...Object.values(dataset.claims).map((record) =>
			document(
				{ kind: 'claim', id: record.id, record },
				[record.that],
				namesOf([...new Set([...record.about, ...reportedHolders(record)])]),
				labelsOf(vocabularies.topics, record.topics),
			),
		),
		...Object.values(dataset.recommendations).map((record) =>
			document({ kind: 'recommendation', id: record.id, record }, [record.that], namesOf(record.about), [
				...labelsOf(vocabularies.topics, record.topics),
				...labelsOf(vocabularies.actions, [record.action]),
			]),
		),
		...Object.values(dataset.characterizations).map((record) =>
			document({ kind: 'characterization', id: record.id, record }, [record.label], namesOf([record.target]), []),
		),
		...Object.values(dataset.entities).map((record) =>
			document({ kind: 'entity', id: record.id, record }, spellingsOf(record), [], []),
		),
	].map((draft, place) => ({ ...draft, place }));
}

/** All names of an entity, each once. */
export function spellingsOf(entity: Entity | undefined): readonly string[] {
	return entity ? [...new Set([entity.name, ...entity.names.map(({ value }) => value)])] : [];
}
