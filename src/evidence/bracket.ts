import { acrossOf } from './across.js';
import { edgesIn } from './edges-in.js';
import type { EditionLayout } from './edition-layout.js';
import { firstFrom, type Span } from './folded-page.js';
import type { StandingWords } from './standing.js';
import type { Wanted } from './words-within.js';

/** What is left to tell of an anchor whose words do not stand. */
export interface Bracket {
	readonly status: 'changed' | 'candidate' | 'missing';
	/** On the folded page. */
	readonly at?: Span;
}

interface Gap extends Span {
	/** Whether the sentences on both sides of it stand, in the order of the edition. */
	readonly closed: boolean;
}

const MISSING: Bracket = { status: 'missing' };

/** Brackets the words of an anchor by what still stands around them. */
export function bracketOf(words: StandingWords, wanted: Wanted, first: number, last: number): Bracket {
	const { page, layout, pieces } = words;
	const sentence = layout.sentences[first];
	if (sentence === undefined) return MISSING;
	const { standing, whole } = acrossOf(words, first, last);
	if (whole && ofLength(whole, lengthOf(layout, first, last), true)) return { status: 'changed', at: whole };
	if (standing[0]) return { status: 'candidate', at: standing[0] };
	const { before, after, expected, alone } = stretchAround(words, first, last);
	const gaps = gapsOf(words, before, after);
	for (const gap of gaps) {
		const inside = pieces.filter(({ at }) => gap.start <= at.start && at.end <= gap.end);
		const earlier = inside.filter(({ end }) => end <= wanted.start).map(({ at }) => at.end);
		const later = inside.filter(({ start }) => start >= wanted.end).map(({ at }) => at.start);
		const within = earlier.length + later.length > 0;
		if (!(gap.closed || alone || within) || !(within || ofLength(gap, expected, alone))) continue;
		const edges = alone ? undefined : edgesIn(page, gap, sentence);
		const start = Math.max(edges?.start ?? gap.start, ...earlier);
		const end = Math.min(edges?.end ?? gap.end, ...later);
		if (page.hasWords({ start, end })) return { status: 'changed', at: { start, end } };
		if (page.hasWords(gap)) return MISSING;
	}
	for (const gap of gaps) {
		const at = edgesIn(page, gap, sentence);
		if (at) return { status: 'candidate', at };
	}
	return MISSING;
}

/** The sentences nearest to some that stand, and how long the edition's text between them is, folded. */
function stretchAround({ layout, sentences }: StandingWords, first: number, last: number) {
	let low = first - 1;
	while (low >= 0 && !sentences.has(low)) low -= 1;
	let high = last + 1;
	while (high < layout.sentences.length && !sentences.has(high)) high += 1;
	const from = sentences.get(low);
	const end = layout.sentences.at(-1);
	const to = sentences.get(high)?.folded ?? (end ? end.folded + end.fingerprint.length : 0);
	return {
		before: from,
		after: sentences.get(high),
		expected: to - (from ? from.folded + from.length : 0),
		alone: high - low === last - first + 2,
	};
}

function gapsOf(
	{ page, taken }: StandingWords,
	before: { readonly at: Span } | undefined,
	after: { readonly at: Span } | undefined,
): Gap[] {
	const starts = taken.map((span) => span.start);
	const gaps: Gap[] = [];
	if (before) {
		const start = before.at.end;
		const next = taken[firstFrom(starts, start)];
		gaps.push({ start, end: next?.start ?? page.length, closed: next !== undefined && next === after?.at });
	}
	if (after && !gaps[0]?.closed) {
		const end = after.at.start;
		gaps.push({ start: taken[firstFrom(starts, end) - 1]?.end ?? 0, end, closed: false });
	}
	return gaps;
}

/** How long the sentences from first to last are in the folded text of the edition. */
function lengthOf({ sentences }: EditionLayout, first: number, last: number): number {
	const from = sentences[first];
	const to = sentences[last];
	return from && to ? to.folded + to.fingerprint.length - from.folded : 0;
}

// Where one sentence changed, whatever stands in its place is its change, unless it is a text of its own.
function ofLength({ start, end }: Span, expected: number, alone: boolean): boolean {
	const length = end - start;
	return alone ? length <= 4 * expected + 200 : length >= expected / 2 && length <= 2 * expected + 100;
}
