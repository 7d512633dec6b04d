import type { Anchor } from './anchor.js';
import type { Ids } from './ids.js';

/** The word or words of the article that mark how a record is put ("suspected", "argues", "should consider"). */
export interface Cue<V extends Ids = Ids> {
	readonly words: string;
	/** The dictionary form; for a reporting verb `attribute` inflects it. */
	readonly lemma?: string;
	readonly at: Anchor<V>;
}
