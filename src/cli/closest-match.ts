import { closest, distance } from 'fastest-levenshtein';

// A suggestion further off than this helps nobody; very long input would only cost time.
const SHARE = 0.4;
const LONGEST = 200;

/** The candidate that a misspelled word most likely means, if one is near enough. */
export function closestMatch(word: string, candidates: readonly string[]): string | undefined {
	if (candidates.length === 0 || word.length > LONGEST) return undefined;
	const best = closest(word, candidates);
	return distance(word, best) <= Math.max(2, word.length * SHARE) ? best : undefined;
}
