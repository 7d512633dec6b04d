import type { Anchor } from './anchor.js';
import type { Cue } from './cue.js';
import type { Ids } from './ids.js';
import type { Quantity } from './quantity.js';
import type { Time } from './time.js';

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
