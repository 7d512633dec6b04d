import { alternatives, type Fault, nearest } from '../../error/wording.js';
import type { Dataset } from '../../model/dataset.js';
import type { Findings } from './references.js';

/** One rule on how the records of a dataset fit together; the shape of each has been checked before. */
export interface IntegrityRule {
	/** In kebab-case, as its file. */
	readonly name: string;
	/** What holds where the rule is kept. */
	readonly description: string;
	readonly check: (dataset: Dataset, references: Findings) => Fault[];
}

// A suggestion compares a word with all candidates; the message shows 20 faults, and a hostile dataset may have 100,000.
const MOST_SUGGESTIONS = 20;

/** Makes a function that asks "Did you mean …?" where a candidate is close, for the first 20 words it is given. */
export function suggester(): (word: string, candidates: Iterable<string>) => string | undefined {
	let left = MOST_SUGGESTIONS;
	return (word, candidates) => {
		if (left === 0) return undefined;
		left -= 1;
		const close = nearest(word, candidates);
		return close.length > 0 ? `Did you mean ${alternatives(close)}?` : undefined;
	};
}
