import type { Ids } from './ids.js';

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
