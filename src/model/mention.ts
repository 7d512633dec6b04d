import type { Anchor } from './anchor.js';
import type { Ids } from './ids.js';

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
