import type { Anchor } from './anchor.js';
import type { Ids } from './ids.js';

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
