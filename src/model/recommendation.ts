import type { Anchor } from './anchor.js';
import type { Cue } from './cue.js';
import type { Ids } from './ids.js';

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
