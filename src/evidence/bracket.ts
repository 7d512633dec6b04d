import { roll } from '../text/digest.js';
import { fold } from '../text/fold.js';
import { codePointLength } from '../text/words.js';
import { type FoldedPage, firstFrom, mayStandAt, type Span } from './folded-page.js';
import type { EditionLayout, KnownSentence } from './layout.js';
import type { StandingWords, Wanted } from './standing.js';

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

/** What stands of the sentences that an anchor touches, and the span of the page that holds all. */
interface Across {
	readonly standing: readonly Span[];
	/** Undefined where an end is not told, where they stand in another order or other sentences of the edition between. */
	readonly whole: Span | undefined;
}

/** Looks across several sentences of which not all stand, or not one behind the other. */
function acrossOf({ sentences, taken }: StandingWords, first: number, last: number): Across {
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

/**
 * The span of a gap that begins and ends with the words at the ends of a sentence, and is of about its length.
 *
 * Of several the one nearest to the sentence's length.
 */
function edgesIn(page: FoldedPage, gap: Span, { edges, fingerprint }: KnownSentence): Span | undefined {
	if (edges.opens === undefined || edges.closes === undefined) return undefined;
	const { length } = fingerprint;
	const opens = standsIn(page, gap, edges.opens);
	const closes = standsIn(page, gap, edges.closes);
	const ends = closes.map(({ end }) => end);
	let best: Span | undefined;
	for (const { start } of opens) {
		for (let at = firstFrom(ends, start + length / 2); at < ends.length; at += 1) {
			const end = ends[at] ?? 0;
			if (end - start > 2 * length) break;
			if (best === undefined || Math.abs(end - start - length) < Math.abs(best.end - best.start - length))
				best = { start, end };
		}
	}
	return best;
}

function standsIn(page: FoldedPage, gap: Span, edge: string): Span[] {
	const text = fold(edge);
	const wanted = { length: codePointLength(text), roll: roll(text), sha256: '' };
	const found: Span[] = [];
	for (let at = firstFrom(page.entrances, gap.start); at < page.entrances.length; at += 1) {
		const start = page.entrances[at] ?? 0;
		const end = start + wanted.length;
		if (end > gap.end) break;
		if (mayStandAt(page, wanted, start) && page.slice(start, end) === text) found.push({ start, end });
	}
	return found;
}
