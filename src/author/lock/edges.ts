import { textDirective } from '../../text/directive.js';
import { directiveFinder, type FindDirective } from '../../text/directive-finder.js';
import type { LaidOutPassage } from './layout.js';

/** The words at the ends of a sentence that a link needs; none where it has four words or fewer. */
export interface SentenceEdges {
	readonly opens?: string;
	readonly closes?: string;
}

interface Draft {
	readonly sentence: string;
	readonly offset: number;
	opens: Edge | undefined;
	closes: Edge | undefined;
}

const SHORT = 4;
const LENGTHS = [2, 3];

/**
 * Chooses the words at each end of every sentence: one where a browser lands right with it, else two, at last three.
 *
 * @throws {Error} where no choice makes a link land on its sentence, naming the sentences.
 */
export function sentenceEdges(canonical: string, layout: readonly LaidOutPassage[]): SentenceEdges[][] {
	const drafts = layout.map((passage) =>
		passage.sentences.map(({ start, end, words }, index) => {
			const offset = codeUnitOffset(canonical, start);
			const sentence = canonical.slice(offset, codeUnitOffset(canonical, end));
			if (words.length <= SHORT) return { sentence, offset, opens: undefined, closes: undefined };
			// The first words of a passage get no prefix from a neighbor, and the page's menus may have a lone "In" before them.
			return {
				sentence,
				offset,
				opens: opening(sentence, offset, index === 0 ? 2 : 1),
				closes: closing(sentence, offset, 1),
			};
		}),
	);
	const find = directiveFinder(canonical);
	const positions = drafts.flatMap((passage, p) => passage.map((_, s) => [p, s] as const));
	for (const [p, s] of positions) if (!lands(drafts, p, s, find)) lengthen(drafts, p, s, find);

	// Lengthening one sentence's edges changes what its neighbors borrow, hence the second look at all.
	const lost = positions.filter(([p, s]) => !lands(drafts, p, s, find));
	if (lost.length > 0) {
		throw new Error(
			`No link lands on ${lost.map(([p, s]) => `${layout[p]?.id}.${s + 1}`).join(', ')}: the words at the ends, the neighbors' included, also stand earlier. Check the sentence counts of these passages in data/article.yaml.`,
		);
	}
	return drafts.map((passage) =>
		passage.map(({ opens, closes }) => (opens && closes ? { opens: opens.text, closes: closes.text } : {})),
	);
}

function lands(drafts: readonly Draft[][], p: number, s: number, find: FindDirective): boolean {
	const passages = drafts.map((passage) => ({
		sentences: passage.map(({ offset, opens, closes }) => ({
			start: offset,
			end: offset,
			...(opens && closes && { opens: opens.text, closes: closes.text }),
		})),
	}));
	const passage = passages[p];
	const sentence = passage?.sentences[s];
	const found = passage && sentence && find(textDirective(passages, passage, sentence));
	const wanted = bracketOf(drafts, p, s);
	return found !== undefined && found.start === wanted.start && found.end === wanted.end;
}

function bracketOf(
	drafts: readonly Draft[][],
	p: number,
	s: number,
): { start: number | undefined; end: number | undefined } {
	const { opens, closes } = drafts[p]?.[s] ?? {};
	if (opens && closes) return { start: opens.start, end: closes.end };
	const { before, after } = neighborsOf(drafts, p, s);
	return { start: (before?.closes ?? after?.opens)?.start, end: after?.opens?.end };
}

function lengthen(drafts: readonly Draft[][], p: number, s: number, find: FindDirective): void {
	const { own, before, after } = neighborsOf(drafts, p, s);
	for (const count of LENGTHS) {
		for (const draft of [own, before, after]) {
			for (const [side, edge] of [
				['closes', closing],
				['opens', opening],
			] as const) {
				if (!draft?.[side]) continue;
				const kept = draft[side];
				draft[side] = edge(draft.sentence, draft.offset, count) ?? kept;
				if (draft[side].text.length > kept.text.length && lands(drafts, p, s, find)) return;
				draft[side] = kept;
			}
		}
	}
}

function neighborsOf(drafts: readonly Draft[][], p: number, s: number) {
	const all = drafts.flat();
	const own = drafts[p]?.[s];
	const position = own ? all.indexOf(own) : -1;
	return {
		own,
		before: all.slice(0, Math.max(position, 0)).findLast((draft) => draft.opens),
		after: all.slice(position + 1).find((draft) => draft.opens),
	};
}

function codeUnitOffset(text: string, codePoints: number): number {
	return Array.from(text).slice(0, codePoints).join('').length;
}

/** Words at one end of a sentence, and where they stand: offsets in UTF-16 code units of the text, half-open. */
interface Edge {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

// Curly in one copy of a page, straight in another: an edge must not hold them.
const QUOTE = /['"\u2018-\u201F\u2032\u2033\u00AB\u00BB]/;
const TRAILING_MARKS = /[^\p{L}\p{M}\p{N}]+$/u;

/** The first `count` words from the first one without a quotation mark or apostrophe on; undefined where there are none. */
function opening(sentence: string, offset: number, count: number): Edge | undefined {
	const chunks = chunksOf(sentence);
	const first = chunks.findIndex((_, index) => cleanRun(chunks, index, count));
	if (first === -1) return undefined;
	const start = chunks[first]?.index ?? 0;
	const last = chunks[first + count - 1];
	const text = sentence.slice(start, (last?.index ?? 0) + (last?.[0].length ?? 0)).replace(TRAILING_MARKS, '');
	return { text, start: offset + start, end: offset + start + text.length };
}

/** The last `count` words with the marks that end the sentence; undefined where a quotation mark or apostrophe is among them. */
function closing(sentence: string, offset: number, count: number): Edge | undefined {
	const chunks = chunksOf(sentence);
	const first = chunks.length - count;
	if (!cleanRun(chunks, first, count)) return undefined;
	const start = chunks[first]?.index ?? 0;
	return { text: sentence.slice(start), start: offset + start, end: offset + sentence.length };
}

function chunksOf(sentence: string): RegExpExecArray[] {
	return [...sentence.matchAll(/\S+/g)];
}

function cleanRun(chunks: readonly RegExpExecArray[], first: number, count: number): boolean {
	const run = chunks.slice(Math.max(first, 0), first + count);
	return run.length === count && run.every((chunk) => !QUOTE.test(chunk[0]));
}
