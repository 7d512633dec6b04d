import type { Anchor } from './anchor.js';
import type { Ids } from './ids.js';
import type { Time } from './time.js';

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
