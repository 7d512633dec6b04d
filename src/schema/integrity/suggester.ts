import { alternatives } from '../../error/alternatives.js';
import { nearest } from '../../error/nearest.js';

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
