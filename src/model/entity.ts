import type { Ids, Time } from './records.js';

/** What an entity is. */
export type EntityKind = 'person' | 'organization' | 'group' | 'polity' | 'place' | 'post' | 'event' | 'work';

export const IDENTIFIER_STATUSES = ['confirmed', 'single-source', 'unconfirmed'] as const;

/** How well an identifier is attested. */
export type IdentifierStatus = (typeof IDENTIFIER_STATUSES)[number];

export const POST_STATES = ['existing', 'proposed', 'unstated'] as const;

/** Whether the text speaks of a post as one that exists. */
export type PostState = (typeof POST_STATES)[number];

/** A spelling of an entity's name. */
export interface Name {
	readonly value: string;
	/** A BCP 47 language tag. */
	readonly lang: string;
	/** An ISO 15924 script code, where the script is not Latin or not the one that the language usually has. */
	readonly script?: string;
	/** "in running text" marks the form that sentences use ("the European Union"); other notes tell the use of a name and what attests it. */
	readonly note?: string;
}

/** An identifier in somebody else's scheme, with how well it is attested and by what. */
export interface Identifier {
	/** "wikidata", "iso3166-1", "iso3166-1-alpha-3", "website", "telegram" … */
	readonly scheme: string;
	readonly value: string;
	readonly status: IdentifierStatus;
	readonly source: string;
}

interface EntityBase<Id extends string> {
	readonly id: Id;
	/** The neutral name; the article's own form where that is neutral. */
	readonly name: string;
	readonly names: readonly Name[];
	readonly identifiers: readonly Identifier[];
}

/** A named human being. */
export interface Person<Id extends string = string> extends EntityBase<Id> {
	readonly kind: 'person';
}

/** A body with a name and members: a publisher, an institute, an agency. */
export interface Organization<Id extends string = string, V extends Ids = Ids> extends EntityBase<Id> {
	readonly kind: 'organization';
	readonly parent?: V['entity'];
}

/** A collective actor that the text treats as one. */
export interface Group<Id extends string = string, V extends Ids = Ids> extends EntityBase<Id> {
	readonly kind: 'group';
	readonly groupKind: V['groupKind'];
}

/** A state or a union of states. */
export interface Polity<Id extends string = string> extends EntityBase<Id> {
	readonly kind: 'polity';
	/** An ISO 3166-1 alpha-2 code. */
	readonly iso?: string;
}

/** A city, region or other place, where the text means the place. */
export interface Place<Id extends string = string, V extends Ids = Ids> extends EntityBase<Id> {
	readonly kind: 'place';
	readonly within?: V['entity'];
}

/** An office somebody can hold; it exists without a holder. */
export interface Post<Id extends string = string, V extends Ids = Ids> extends EntityBase<Id> {
	readonly kind: 'post';
	readonly organization?: V['entity'];
	readonly state: PostState;
}

/** Something that happened or happens. */
export interface Event<Id extends string = string, V extends Ids = Ids> extends EntityBase<Id> {
	readonly kind: 'event';
	readonly when?: Time<V>;
	readonly where?: V['entity'];
	readonly partOf?: V['entity'];
}

/** A publication or another work. */
export interface Work<Id extends string = string> extends EntityBase<Id> {
	readonly kind: 'work';
}

/** The kinds of entity by their name. */
export interface EntityOfKind<Id extends string = string, V extends Ids = Ids> {
	readonly person: Person<Id>;
	readonly organization: Organization<Id, V>;
	readonly group: Group<Id, V>;
	readonly polity: Polity<Id>;
	readonly place: Place<Id, V>;
	readonly post: Post<Id, V>;
	readonly event: Event<Id, V>;
	readonly work: Work<Id>;
}

/** Somebody or something the article names or treats as one: identity only, no statement about it. */
export type Entity<Id extends string = string, V extends Ids = Ids> = EntityOfKind<Id, V>[EntityKind];
