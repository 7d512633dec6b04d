import type { Article, Passage } from '../model/article.js';
import type { Concept, Edition, Fingerprint, Move } from '../model/dataset.js';
import type { Entity } from '../model/entity.js';
import type { Characterization, Claim, Link, Mention, Recommendation, Tenure } from '../model/records.js';

/** How much a version has to rise: the part of it (Semantic Versioning 2.0.0), or nothing. */
export type Bump = 'major' | 'minor' | 'patch' | 'none';

/** A value under its key, as records that carry their id are by themselves. */
export type Keyed<T> = T & { readonly id: string };

/** One field with another value: `before` is absent where the field is new, `after` where it is gone. */
export type FieldChange<R> = R extends unknown
	? { [F in keyof R]-?: { readonly field: F; readonly before?: R[F]; readonly after?: R[F] } }[keyof R]
	: never;

/** A record that both datasets have, with the fields that differ. */
export interface RecordChange<R> {
	readonly id: string;
	readonly fields: readonly FieldChange<R>[];
}

/** A record that has another id in the other dataset, by an entry in `moved`. */
export interface RecordMove<R> {
	readonly kind: 'moved' | 'merged';
	/** The id in the previous dataset. */
	readonly from: string;
	/** The id in the current one. */
	readonly to: string;
	/** The previous record, where the current dataset has none of that id. */
	readonly before?: R;
	/** The current record, where the previous dataset had none of that id. */
	readonly after?: R;
	/** What else differs between the two; nothing is compared where records merged. */
	readonly fields: readonly FieldChange<R>[];
}

/** What differs in one collection. Order is not compared: it follows from where the records stand in the text. */
export interface CollectionDiff<R> {
	readonly added: readonly R[];
	readonly removed: readonly R[];
	readonly moved: readonly RecordMove<R>[];
	readonly changed: readonly RecordChange<R>[];
}

/** One difference as a plain sentence, with what it asks of the version. */
export interface DiffNote {
	readonly bump: Exclude<Bump, 'none'>;
	readonly text: string;
}

/** Everything that differs between two datasets, field by field. */
export interface EditionDiff {
	/** The least bump that a release of the current dataset after the previous one needs. */
	readonly bump: Bump;
	/** Why it is no lower: the sentences of the notes that ask for this bump. */
	readonly reasons: readonly string[];
	/** Every difference as a sentence, those that ask for the highest bump first. */
	readonly notes: readonly DiffNote[];
	readonly edition: readonly FieldChange<Edition>[];
	/** The article without its passages. */
	readonly article: readonly FieldChange<Omit<Article, 'passages'>>[];
	readonly passages: CollectionDiff<Passage>;
	readonly vocabularies: {
		readonly topics: CollectionDiff<Keyed<Concept>>;
		readonly actions: CollectionDiff<Keyed<Concept>>;
		readonly groupKinds: CollectionDiff<Keyed<Concept>>;
	};
	readonly entities: CollectionDiff<Entity>;
	/** By the entity that is mentioned. */
	readonly mentions: CollectionDiff<Keyed<{ readonly mentions: readonly Mention[] }>>;
	readonly claims: CollectionDiff<Claim>;
	readonly recommendations: CollectionDiff<Recommendation>;
	readonly tenures: CollectionDiff<Tenure>;
	readonly characterizations: CollectionDiff<Characterization>;
	/** A link's id here is made of what it links: `"a supports b"`. */
	readonly links: CollectionDiff<Keyed<Link>>;
	readonly moved: CollectionDiff<Keyed<Move>>;
	/** By span; compared where both datasets carry them. */
	readonly fingerprints: CollectionDiff<Keyed<Fingerprint>>;
}

/** The parts of a diff that are lists of differences. */
export type Differences = Omit<EditionDiff, 'bump' | 'reasons' | 'notes'>;
