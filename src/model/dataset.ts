import type { Article } from './article.js';
import type { Entity } from './entity.js';
import type { Characterization, Claim, Ids, Link, Mention, Recommendation, Tenure } from './records.js';

/** Which version of the dataset this is. */
export interface Edition {
	/** The package's version (Semantic Versioning 2.0.0). */
	readonly version: string;
	/** The day of release, `YYYY-MM-DD`. */
	readonly released: string;
	/** SHA-256 of the RFC 8785 form of the dataset without this field and `released`, 64 hexadecimal digits. */
	readonly digest: string;
	/** The version of the data contract. */
	readonly schemaVersion: string;
}

/** One concept of a vocabulary, after SKOS: a preferred label and the broader concept of the same vocabulary. */
export interface Concept<Id extends string = string> {
	readonly label: string;
	readonly broader?: Id;
}

/** The controlled vocabularies of a dataset, each a record of concepts keyed by id. */
export interface Vocabularies<V extends Ids = Ids> {
	readonly topics: Readonly<Record<V['topic'], Concept<V['topic']>>>;
	readonly actions: Readonly<Record<V['action'], Concept<V['action']>>>;
	readonly groupKinds: Readonly<Record<V['groupKind'], Concept<V['groupKind']>>>;
}

export const MOVE_KINDS = ['moved', 'merged', 'split', 'withdrawn'] as const;

/** What became of a retired id. */
export type MoveKind = (typeof MOVE_KINDS)[number];

/** What became of an id that earlier editions had. */
export interface Move {
	readonly kind: MoveKind;
	/** The successors: one where moved or merged, several where split, none where withdrawn. */
	readonly to: readonly string[];
	readonly reason: string;
	/** The first edition without the id. */
	readonly edition: string;
	/** The day of that edition, `YYYY-MM-DD`. */
	readonly date: string;
}

/** What proves and finds the words of a span without storing one of them; all over the fold-1 form of the span. */
export interface Fingerprint {
	/** In code points. */
	readonly length: number;
	/** `Σ c_i · 1000003^(n-1-i) mod 2^32` over the code points. */
	readonly roll: number;
	/** SHA-256 of the UTF-8 bytes, 64 hexadecimal digits. */
	readonly sha256: string;
}

/** Fingerprints keyed by span, `"start-end"`, in code points of the canonical text. */
export type Fingerprints = Readonly<Record<string, Fingerprint>>;

/** Records of one type keyed by id, in reading order. */
export type Collection<R> = Readonly<Record<string, R>>;

/**
 * Any object that holds an edition, an article and the collections.
 *
 * The package's root module is one, so is a module of `belarus-brief/editions/…` and what `parseDataset` returns.
 */
export interface Dataset {
	readonly edition: Edition;
	readonly article: Article;
	readonly vocabularies: Vocabularies;
	readonly entities: Collection<Entity>;
	readonly mentions: Collection<readonly Mention[]>;
	readonly claims: Collection<Claim>;
	readonly recommendations: Collection<Recommendation>;
	readonly tenures: Collection<Tenure>;
	readonly characterizations: Collection<Characterization>;
	readonly links: readonly Link[];
	readonly moved: Collection<Move>;
	/** Present in whole editions; the root module leaves them to `belarus-brief/evidence`. */
	readonly fingerprints?: Fingerprints;
}

/** What every dataset holds, in the order in which files and modules list it; fingerprints, which it may hold, come last. */
export const DATASET_PARTS = [
	'edition',
	'article',
	'vocabularies',
	'entities',
	'mentions',
	'claims',
	'recommendations',
	'tenures',
	'characterizations',
	'links',
	'moved',
] as const satisfies readonly (keyof Dataset)[];

/** The collections whose records carry an id, unique across all of them. */
export const RECORD_COLLECTIONS = [
	'entities',
	'claims',
	'recommendations',
	'tenures',
	'characterizations',
] as const satisfies readonly (keyof Dataset)[];

/** The controlled vocabularies. */
export const VOCABULARIES = ['topics', 'actions', 'groupKinds'] as const satisfies readonly (keyof Vocabularies)[];

/** What a record, concept or passage of each collection is called. */
export const NOUNS = {
	passages: 'passage',
	topics: 'topic',
	actions: 'action',
	groupKinds: 'kind of group',
	entities: 'entity',
	claims: 'claim',
	recommendations: 'recommendation',
	tenures: 'tenure',
	characterizations: 'characterization',
} as const;
