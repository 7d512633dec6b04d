const MOST = 3;

/**
 * The candidates closest to a word, best first, three at most.
 *
 * Close is a third of the word's length in edits: inserting, deleting, replacing a character, or swapping two neighbors
 * (the optimal string alignment form of Damerau-Levenshtein).
 */
export function nearest(word: string, candidates: Iterable<string>): string[] {
	const bound = Math.ceil(word.length / 3);
	return Array.from(candidates, (candidate) => ({ candidate, edits: editsBetween(word, candidate, bound) }))
		.filter(({ edits }) => edits <= bound)
		.sort((a, b) => a.edits - b.edits)
		.slice(0, MOST)
		.map(({ candidate }) => candidate);
}

function editsBetween(a: string, b: string, bound: number): number {
	if (Math.abs(a.length - b.length) > bound) return Number.POSITIVE_INFINITY;
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= b.length; column += 1) {
			const same = a[row - 1] === b[column - 1];
			const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			current[column] = Math.min(
				at(last, column) + 1,
				at(current, column - 1) + 1,
				at(last, column - 1) + (same ? 0 : 1),
				swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
			);
		}
		beforeLast = last;
		last = current;
	}
	return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
	return row[column] ?? Number.POSITIVE_INFINITY;
}
