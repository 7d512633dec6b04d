import { type EntityKind, type EntityOfKind, POST_STATES } from './entity.js';
import {
	ADDRESSEE_BASES,
	type Characterization,
	type Claim,
	FORCES,
	type Ids,
	LINK_BASES,
	LINK_TYPES,
	type Link,
	type LinkType,
	MANNERS,
	MENTION_FORMS,
	type Mention,
	NATURES,
	READINGS,
	type Recommendation,
	SPECIFICITIES,
	STANCES,
	STANDINGS,
	STATUSES,
	type Tenure,
} from './records.js';

/** What an id can name, as sentences call it. */
export type Noun =
	| 'entity'
	| 'claim'
	| 'recommendation'
	| 'tenure'
	| 'characterization'
	| 'topic'
	| 'action'
	| 'group kind'
	| 'passage';

/** What a field that holds ids names: records of these collections and, where they are entities, of these kinds. */
export interface Names {
	readonly names: readonly Noun[];
	readonly kinds?: readonly EntityKind[];
}

/**
 * What is known of a field.
 *
 * Facets, references, defaults, relations, circles and bumps are all read from here: whoever adds a field to a record adds
 * it to this table and to the schema of the record, and nowhere else.
 */
export interface Field extends Partial<Names> {
	/** The words it chooses from. */
	readonly values?: readonly string[];
	/** Whether it is a list: one that nobody writes is empty. */
	readonly list?: true;
	/** Whether the voice of the passage holds it where nobody else is named. */
	readonly voice?: true;
	/** The relation that it states; what it names supports the record, in all other relations the record comes first. */
	readonly edge?: LinkType;
	/** Whether `about` holds what it names. */
	readonly concern?: true;
	/** Whether it leads on and never back to where it started. */
	readonly acyclic?: true;
	/** Whether people read it and no query asks by it: other wording, spelling or identifiers are a patch. */
	readonly wording?: true;
	/** Whether it tells where words stand, which shifts whenever the publisher corrects a comma. */
	readonly place?: true;
}

const entity = { names: ['entity'] } as const;
const claim = { names: ['claim'] } as const;
const recommendation = { names: ['recommendation'] } as const;
const topic = { names: ['topic'] } as const;
const person = { names: ['entity'], kinds: ['person'] } as const;
const place = { names: ['entity'], kinds: ['place', 'polity'] } as const;
const event = { names: ['entity'], kinds: ['event'] } as const;
// Only who can speak holds a claim, and only who can act is asked to.
const speaker = { names: ['entity'], kinds: ['person', 'organization', 'group', 'polity', 'post', 'work'] } as const;
const actor = { names: ['entity'], kinds: ['person', 'organization', 'group', 'polity', 'post'] } as const;
const body = { names: ['entity'], kinds: ['organization', 'group', 'polity'] } as const;
const list = { list: true } as const;
const concern = { concern: true } as const;
const wording = { wording: true } as const;
const anchored = { list: true, place: true } as const;

/** A mention together with the entity that it is of. */
export type MentionRow<V extends Ids = Ids> = Mention<V> & { readonly entity: V['entity'] };

/** The fields of a type of record, each of them, in the order in which queries and faults list them. */
type FieldsOf<R> = Readonly<Record<R extends unknown ? keyof R : never, Field>>;

// In a function, since a bundler keeps objects that are spread at the top of a module.
function tables() {
	const claims = {
		id: {},
		that: wording,
		nature: { values: NATURES },
		status: { values: STATUSES },
		cue: {},
		stance: { values: STANCES },
		holders: { ...speaker, ...list, voice: true },
		agents: { ...entity, ...list, ...concern },
		affected: { ...entity, ...list, ...concern },
		places: { ...place, ...list, ...concern },
		about: { ...entity, ...list },
		topics: { ...topic, ...list },
		when: {},
		quantity: {},
		partOf: { ...claim, edge: 'part-of', acyclic: true },
		because: { ...claim, ...list, edge: 'supports', acyclic: true },
		elaborates: { ...claim, ...list, edge: 'elaborates' },
		restates: { ...claim, ...list, edge: 'restates' },
		opposes: { ...claim, ...list, edge: 'opposes' },
		anchors: anchored,
	} as const satisfies FieldsOf<Claim>;

	const recommendations = {
		id: {},
		that: wording,
		force: { values: FORCES },
		cue: {},
		addressees: { ...actor, ...list, ...concern },
		addresseeBasis: { values: ADDRESSEE_BASES },
		action: { names: ['action'] },
		object: { ...entity, ...concern },
		targets: { ...entity, ...list, ...concern },
		beneficiaries: { ...entity, ...list, ...concern },
		about: { ...entity, ...list },
		topics: { ...topic, ...list },
		specificity: { values: SPECIFICITIES },
		partOf: { ...recommendation, edge: 'part-of', acyclic: true },
		serves: { ...recommendation, ...list, edge: 'serves', acyclic: true },
		restates: { ...recommendation, ...list, edge: 'restates' },
		because: { ...claim, ...list, edge: 'supports' },
		anchors: anchored,
	} as const satisfies FieldsOf<Recommendation>;

	const entities = {
		id: {},
		name: wording,
		names: { ...list, ...wording },
		identifiers: { ...list, ...wording },
		iso: wording,
		kind: { values: ['person', 'organization', 'group', 'polity', 'place', 'post', 'event', 'work'] },
		groupKind: { names: ['group kind'] },
		parent: { ...body, acyclic: true },
		organization: body,
		state: { values: POST_STATES },
		within: { ...place, acyclic: true },
		where: place,
		when: {},
		partOf: { ...event, acyclic: true },
	} as const satisfies FieldsOf<EntityOfKind[EntityKind]>;

	const tenures = {
		id: {},
		person,
		post: { names: ['entity'], kinds: ['post'] },
		role: wording,
		of: { names: ['entity'], kinds: ['organization', 'group', 'polity', 'work'] },
		standing: { values: STANDINGS },
		when: {},
		place,
		anchors: anchored,
	} as const satisfies FieldsOf<Tenure>;

	const characterizations = {
		id: {},
		target: { names: ['entity', 'claim'] },
		label: wording,
		manner: { values: MANNERS },
		holders: { ...speaker, ...list, voice: true },
		anchors: anchored,
	} as const satisfies FieldsOf<Characterization>;

	const mentions = {
		entity,
		passage: { names: ['passage'] },
		start: { place: true },
		end: { place: true },
		form: { values: MENTION_FORMS },
		reading: { values: READINGS },
	} as const satisfies FieldsOf<MentionRow>;

	const links = {
		from: { names: ['claim', 'recommendation'] },
		to: { names: ['claim', 'recommendation'] },
		type: { values: LINK_TYPES },
		basis: { values: LINK_BASES },
		marker: { place: true },
	} as const satisfies FieldsOf<Link>;

	return { entities, mentions, claims, recommendations, tenures, characterizations, links };
}

/** The fields of the records, by collection. */
export const FIELDS = /* @__PURE__ */ tables();

/** What the fields of the other parts of a dataset name. */
export const NAMED_ELSEWHERE = {
	article: {
		authors: person,
		publisher: { names: ['entity'], kinds: ['organization'] },
		series: { names: ['entity'], kinds: ['work'] },
	},
	passage: { voice: { names: ['entity'], kinds: ['person', 'organization', 'group'] } },
	time: { to: event },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Names>>>>;

/** A collection whose fields the table tells. */
export type Tabled = keyof typeof FIELDS;

/** The names of the fields that a table marks: `FieldsWith<'claims', 'edge'>`. */
type Marked<C extends Tabled, Mark extends keyof Field> = {
	[F in keyof (typeof FIELDS)[C]]: (typeof FIELDS)[C][F] extends Readonly<Record<Mark, unknown>> ? F : never;
}[keyof (typeof FIELDS)[C]];

/** What a collection can be asked by: its fields that hold ids, or a word out of a few. */
type FacetName<C extends Tabled> = Marked<C, 'names'> | Marked<C, 'values'>;

/** The fields of a collection, with what is known of each. */
export function fieldsOf(collection: Tabled): [name: string, field: Field][] {
	return Object.entries<Field>(FIELDS[collection]);
}

/** The names of the fields of a collection that have a mark, such as `concern`. */
export function fieldsWith(collection: Tabled, mark: keyof Field): string[] {
	return fieldsOf(collection).flatMap(([name, field]) => (field[mark] === undefined ? [] : [name]));
}

/** The fields of a collection that hold ids, with what these name. */
export function namingFields(collection: Tabled): Readonly<Record<string, Names>> {
	return Object.fromEntries(
		fieldsOf(collection).flatMap(([name, { names, kinds }]) =>
			names ? [[name, { names, ...(kinds && { kinds }) }]] : [],
		),
	);
}

/** The facets of a collection, in the order of its fields; last, where it has anchors or markers, the passage of these. */
export function facetNames(collection: Tabled): string[] {
	return fieldsOf(collection).flatMap(([name, { names, values }]) => {
		if (name === 'anchors' || name === 'marker') return ['passage'];
		return names || values ? [name] : [];
	});
}

/** The value or values of a facet in a record's type. */
type ValueOf<Value> = NonNullable<Value> extends readonly (infer Item)[] ? Item : NonNullable<Value>;

type Facets<R, F extends PropertyKey> = {
	readonly [Name in F]: R extends unknown ? (Name extends keyof R ? ValueOf<R[Name]> : never) : never;
};

/** The passages that a record stands in. */
interface Placed<V extends Ids> {
	readonly passage: V['passage'];
}

/** What claims can be asked by, with the value each facet takes. */
export type ClaimFacets<V extends Ids = Ids> = Facets<Claim<string, V>, FacetName<'claims'>> & Placed<V>;

/** What recommendations can be asked by. */
export type RecommendationFacets<V extends Ids = Ids> = Facets<
	Recommendation<string, V>,
	FacetName<'recommendations'>
> &
	Placed<V>;

/** What entities can be asked by; all but `kind` are fields of some kinds only. */
export type EntityFacets<V extends Ids = Ids> = Facets<EntityOfKind<string, V>[EntityKind], FacetName<'entities'>>;

/** What tenures can be asked by. */
export type TenureFacets<V extends Ids = Ids> = Facets<Tenure<string, V>, FacetName<'tenures'>> & Placed<V>;

/** What characterizations can be asked by. */
export type CharacterizationFacets<V extends Ids = Ids> = Facets<
	Characterization<string, V>,
	FacetName<'characterizations'>
> &
	Placed<V>;

/** What mentions can be asked by. */
export type MentionFacets<V extends Ids = Ids> = Facets<MentionRow<V>, FacetName<'mentions'>>;

/** What links can be asked by; their passage is that of the marker. */
export type LinkFacets<V extends Ids = Ids> = Facets<Link<V>, FacetName<'links'>> & Placed<V>;
