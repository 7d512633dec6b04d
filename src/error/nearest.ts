const MOST = 3;
const ALIKE = 0.5;

/**
 * The candidates most like a word, best first, three at most.
 *
 * Alike are words that share at least half of their letter pairs (the Sørensen-Dice coefficient over bigrams).
 */
export function nearest(word: string, candidates: Iterable<string>): string[] {
	const wanted = pairsOf(word);
	return Array.from(candidates, (candidate) => ({ candidate, likeness: likenessOf(wanted, pairsOf(candidate)) }))
		.filter(({ likeness }) => likeness >= ALIKE)
		.sort((a, b) => b.likeness - a.likeness)
		.slice(0, MOST)
		.map(({ candidate }) => candidate);
}

function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	return (2 * [...a].filter((pair) => b.has(pair)).length) / (a.size + b.size);
}

// A megabyte of input has no nearest id; its first letters are enough to see that.
function pairsOf(word: string): Set<string> {
	return new Set(Array.from(word.slice(0, 99), (letter, index) => letter + word.charAt(index + 1)));
}
