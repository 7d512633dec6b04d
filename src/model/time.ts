import type { Anchor } from './anchor.js';
import type { Ids } from './ids.js';

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
