import type { Anchor } from './anchor.js';
import type { Ids } from './ids.js';

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
