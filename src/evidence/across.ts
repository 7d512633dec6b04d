import type { Span } from './folded-page.js';
import type { StandingWords } from './standing.js';

/** What stands of the sentences that an anchor touches, and the span of the page that holds all. */
interface Across {
	readonly standing: readonly Span[];
	/** Undefined where an end is not told, where they stand in another order or other sentences of the edition between. */
	readonly whole: Span | undefined;
}

/** Looks across several sentences of which not all stand, or not one behind the other. */
export function acrossOf({ sentences, taken }: StandingWords, first: number, last: number): Across {
	const standing: Span[] = [];
	for (let index = first; index <= last; index += 1) {
		const at = sentences.get(index)?.at;
		if (at) standing.push(at);
	}
	const start = sentences.get(first)?.at.start ?? sentences.get(first - 1)?.at.end;
	const end = sentences.get(last)?.at.end ?? sentences.get(last + 1)?.at.start;
	if (standing.length === 0 || start === undefined || end === undefined) return { standing, whole: undefined };
	const between = taken.filter((at) => start <= at.start && at.end <= end);
	const inOrder = between.length === standing.length && between.every((at, index) => at === standing[index]);
	return { standing, whole: inOrder ? { start, end } : undefined };
}
