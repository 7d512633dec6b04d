/**
 * The ids a dataset is written in, one field a collection or vocabulary.
 *
 * The installed edition fills these with literal unions; a dataset of your own has plain strings.
 */
export interface Ids {
	readonly passage: string;
	readonly entity: string;
	readonly claim: string;
	readonly recommendation: string;
	readonly tenure: string;
	readonly characterization: string;
	readonly topic: string;
	readonly action: string;
	readonly groupKind: string;
}

/**
 * Where a record's words stand: a passage and the offsets in code points, half-open, into the canonical text.
 *
 * It follows the TextPositionSelector of the W3C Web Annotation Data Model, section 4.2.5, with code points as unit.
 */
export interface Anchor<V extends Ids = Ids> {
	readonly passage: V['passage'];
	readonly start: number;
	readonly end: number;
}

/** The word or words of the article that mark how a record is put ("suspected", "argues", "should consider"). */
export interface Cue<V extends Ids = Ids> {
	readonly words: string;
	/** The dictionary form; for a reporting verb `attribute` inflects it. */
	readonly lemma?: string;
	readonly at: Anchor<V>;
}

export const RELATIONS_IN_TIME = ['before', 'during', 'after', 'since'] as const;

/** How a time stands to the event it is told by. */
export type RelationInTime = (typeof RELATIONS_IN_TIME)[number];

/** A date or interval the text gives, as an EDTF string (ISO 8601-2:2019, level 1). */
export interface DatedTime<V extends Ids = Ids> {
	readonly edtf: string;
	readonly at?: Anchor<V>;
}

/** A time the text tells by an event only ("during the first month of the war"). */
export interface RelativeTime<V extends Ids = Ids> {
	readonly relative: RelationInTime;
	/** The id of an event. */
	readonly to: V['entity'];
	readonly at?: Anchor<V>;
}

/** When something is said to hold or happen. */
export type Time<V extends Ids = Ids> = DatedTime<V> | RelativeTime<V>;

export const MAGNITUDES = ['tens', 'hundreds', 'thousands', 'hundreds-of-thousands'] as const;

/** An order of magnitude, where the text gives no number. */
export type Magnitude = (typeof MAGNITUDES)[number];

export const COMPARATORS = ['=', '>', '>=', '<', '<=', '~'] as const;

/** How the stated number stands to the real one: `>` for "more than". */
export type Comparator = (typeof COMPARATORS)[number];

/** A number or an order of magnitude, exactly one of the two, with its comparator and unit. */
export interface Quantity<V extends Ids = Ids> {
	readonly value?: number;
	readonly magnitude?: Magnitude;
	readonly comparator: Comparator;
	/** What is counted, in the plural: "people", "months". */
	readonly unit: string;
	readonly at?: Anchor<V>;
}

export const NATURES = ['descriptive', 'causal', 'evaluative', 'predictive'] as const;

/** What kind of proposition a claim is. */
export type Nature = (typeof NATURES)[number];

export const STATUSES = ['asserted', 'presupposed', 'hedged', 'reported'] as const;

/** How the text puts a claim. */
export type Status = (typeof STATUSES)[number];

export const STANCES = ['endorses', 'neutral', 'distances'] as const;

/** How the passage's voice stands to a claim it reports. */
export type Stance = (typeof STANCES)[number];

/** One proposition the article puts forward, with who holds it and how it is put. */
export interface Claim<Id extends string = string, V extends Ids = Ids> {
	readonly id: Id;
	/** A that-clause in our words, at most 25 of them: made to be embedded, never to stand alone. */
	readonly that: string;
	readonly nature: Nature;
	readonly status: Status;
	readonly cue?: Cue<V>;
	readonly stance?: Stance;
	/** The innermost voice; the outer one is the passage's. */
	readonly holders: readonly V['entity'][];
	readonly agents: readonly V['entity'][];
	readonly affected: readonly V['entity'][];
	readonly places: readonly V['entity'][];
	/** Everything the claim concerns; agents, affected and places included. */
	readonly about: readonly V['entity'][];
	readonly topics: readonly V['topic'][];
	readonly when?: Time<V>;
	readonly quantity?: Quantity<V>;
	readonly partOf?: V['claim'];
	/** The claims it rests on, in reading order. */
	readonly because: readonly V['claim'][];
	readonly elaborates: readonly V['claim'][];
	readonly restates: readonly V['claim'][];
	readonly opposes: readonly V['claim'][];
	/** At least one. */
	readonly anchors: readonly Anchor<V>[];
}

export const FORCES = ['imperative', 'must', 'should', 'should-consider', 'implied', 'invited'] as const;

/** How strongly a recommendation is put; `invited` is one of the page's own calls (subscribe, follow). */
export type Force = (typeof FORCES)[number];

export const ADDRESSEE_BASES = ['explicit', 'implied'] as const;

/** Whether the text names the addressees or only implies them. */
export type AddresseeBasis = (typeof ADDRESSEE_BASES)[number];

export const SPECIFICITIES = ['specific', 'general', 'continuing'] as const;

/** How definite the recommended act is. */
export type Specificity = (typeof SPECIFICITIES)[number];

/** One thing the article asks somebody to do, with whom it asks and on what grounds. */
export interface Recommendation<Id extends string = string, V extends Ids = Ids> {
	readonly id: Id;
	/** A that-clause in the subjunctive, its subject first: "the European Union consider …". */
	readonly that: string;
	readonly force: Force;
	readonly cue?: Cue<V>;
	readonly addressees: readonly V['entity'][];
	readonly addresseeBasis: AddresseeBasis;
	readonly action: V['action'];
	/** What the act brings about or works on, where it is an entity. */
	readonly object?: V['entity'];
	readonly targets: readonly V['entity'][];
	readonly beneficiaries: readonly V['entity'][];
	/** Everything the recommendation concerns; the fields above included. */
	readonly about: readonly V['entity'][];
	readonly topics: readonly V['topic'][];
	readonly specificity: Specificity;
	readonly partOf?: V['recommendation'];
	/** The recommendations it is a means to. */
	readonly serves: readonly V['recommendation'][];
	readonly restates: readonly V['recommendation'][];
	/** Its grounds: claims, in reading order. */
	readonly because: readonly V['claim'][];
	/** At least one. */
	readonly anchors: readonly Anchor<V>[];
}

export const STANDINGS = ['current', 'former'] as const;

/** Whether the text speaks of a tenure as current or former. */
export type Standing = (typeof STANDINGS)[number];

/** That a person holds or held a post, or a role somewhere: either `post`, or `role` with `of`. */
export interface Tenure<Id extends string = string, V extends Ids = Ids> {
	readonly id: Id;
	readonly person: V['entity'];
	readonly post?: V['entity'];
	readonly role?: string;
	readonly of?: V['entity'];
	readonly standing: Standing;
	readonly when?: Time<V>;
	readonly place?: V['entity'];
	readonly anchors: readonly Anchor<V>[];
}

export const MANNERS = ['labels', 'presupposes'] as const;

/** Whether the text applies the label outright or takes it as given. */
export type Manner = (typeof MANNERS)[number];

/** A loaded word of the article, on whom or what it is put, and by whom. */
export interface Characterization<Id extends string = string, V extends Ids = Ids> {
	readonly id: Id;
	/** The id of an entity or of a claim. */
	readonly target: V['entity'] | V['claim'];
	/** The article's word, at most three. */
	readonly label: string;
	readonly manner: Manner;
	readonly holders: readonly V['entity'][];
	readonly anchors: readonly Anchor<V>[];
}

export const LINK_TYPES = ['supports', 'serves', 'elaborates', 'restates', 'opposes', 'part-of'] as const;

/** How two records stand to each other. */
export type LinkType = (typeof LINK_TYPES)[number];

export const LINK_BASES = ['marked', 'inferred'] as const;

/** Whether words of the text mark a relation or a reader infers it. */
export type LinkBasis = (typeof LINK_BASES)[number];

/** One relation between two records, read from `from` to `to`: a ground `supports` what rests on it. */
export interface Link<V extends Ids = Ids> {
	readonly from: V['claim'] | V['recommendation'];
	readonly to: V['claim'] | V['recommendation'];
	readonly type: LinkType;
	readonly basis: LinkBasis;
	/** Present where, and only where, `basis` is `marked`. */
	readonly marker?: Anchor<V>;
}

export const MENTION_FORMS = ['name', 'adjective', 'nominal'] as const;

/** By what kind of expression the text mentions an entity. */
export type MentionForm = (typeof MENTION_FORMS)[number];

export const READINGS = ['literal', 'government', 'population', 'territory'] as const;

/** What a mention of a polity means there: "Moscow" for its rulers has the reading `government`. */
export type Reading = (typeof READINGS)[number];

/** One place where the text mentions an entity; offsets in code points, half-open. */
export interface Mention<V extends Ids = Ids> extends Anchor<V> {
	readonly form: MentionForm;
	readonly reading: Reading;
}

/** The ids, or other words, that a field of a record holds: none where it is absent. */
export function idsIn(record: object, field: string): readonly string[] {
	const value: unknown = Reflect.get(record, field);
	return typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
}
