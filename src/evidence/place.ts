import { AnchorError } from '../error/errors.js';
import type { Dataset } from '../model/dataset.js';
import type { Anchor } from '../model/records.js';
import { sha256 } from '../text/digest.js';
import { foldCanonical } from '../text/fold.js';
import { bracketOf } from './bracket.js';
import { withWordsMended } from './broken-words.js';
import { foldedPage, remembered, type Span } from './folded-page.js';
import { type EditionLayout, layoutOf, touched } from './layout.js';
import { type Standing, type StandingWords, standingWords, wordsWithin } from './standing.js';

/**
 * What became of an anchor's words in a text.
 *
 * - `exact`: they stand, and as far into the folded text as the edition says: nothing but typography differs before them.
 * - `moved`: they stand elsewhere, or words before them came or went.
 * - `changed`: other words stand between those that still stand around them; `start` and `end` bracket them.
 * - `candidate`: about here, by the words at the ends of the sentence or by the sentence itself.
 * - `missing`: nothing tells where.
 */
export type EvidenceStatus = 'exact' | 'moved' | 'changed' | 'candidate' | 'missing';

/** Where an anchor's words stand: offsets in code points of the canonical form of the text given, half-open. */
export interface Place {
	readonly status: EvidenceStatus;
	/** Absent where the words are missing. */
	readonly start?: number;
	readonly end?: number;
}

/** Whether words stand on the page, where they did or elsewhere. */
export function stands({ status }: Place): boolean {
	return status === 'exact' || status === 'moved';
}

/** What became of some anchors, in their order. */
interface PlacedAnchors {
	/** Whether the whole text is the edition's. */
	readonly unchanged: boolean;
	readonly places: readonly Place[];
}

/**
 * Finds anchors of a dataset in a canonical text.
 *
 * @throws {AnchorError} where an anchor is in no sentence of its passage.
 */
export async function placeAnchors(
	dataset: Dataset,
	canonical: string,
	anchors: readonly Anchor[],
): Promise<PlacedAnchors> {
	if ((await sha256(canonical)) === dataset.article.text.sha256) {
		return { unchanged: true, places: anchors.map(({ start, end }) => ({ status: 'exact', start, end })) };
	}
	const words = await wordsOn(canonical, layoutOf(dataset));
	const known = new Map(words.layout.spans.map((span) => [`${span.start}-${span.end}`, span.fingerprint]));
	for (const { start, end, fingerprint } of words.layout.sentences) known.set(`${start}-${end}`, fingerprint);
	const places = new Map<string, Place>();
	const placed = anchors.map((anchor) => {
		const key = `${anchor.start}-${anchor.end}`;
		return remembered(places, key, () => placeOf(words, anchor, known.get(key)));
	});
	return { unchanged: false, places: placed };
}

/** What stands on a page, its broken words mended where more stands then. */
async function wordsOn(canonical: string, layout: EditionLayout): Promise<StandingWords> {
	const folded = foldCanonical(canonical);
	const words = await standingWords(foldedPage(folded), layout);
	const mended = await withWordsMended(folded, words);
	return mended ? standingWords(mended, layout) : words;
}

function placeOf(
	words: StandingWords,
	anchor: Anchor,
	fingerprint: Parameters<typeof wordsWithin>[2]['fingerprint'],
): Place {
	const { start, end } = anchor;
	const { first, last } = touched(words.layout.sentences, start, end);
	if (first === -1) throw new AnchorError(anchor);
	const wanted = { start, end, fingerprint };
	const holder = sentencesOf(words, first, last) ?? words.pieces.find((each) => each.start <= start && end <= each.end);
	if (holder) {
		const at = wordsWithin(words, holder, wanted);
		if (at) return { status: holder.inPlace ? 'exact' : 'moved', ...words.page.toCanonical(at) };
		return { status: 'candidate', ...words.page.toCanonical(holder.at) };
	}
	const { status, at } = bracketOf(words, wanted, first, last);
	return at ? { status, ...words.page.toCanonical(trimmed(words, at)) } : { status };
}

/** The sentences from first to last as one span, where they stand one behind the other. */
function sentencesOf({ sentences }: StandingWords, first: number, last: number): Standing | undefined {
	const from = sentences.get(first);
	let to = from;
	for (let index = first + 1; index <= last; index += 1) {
		const next = sentences.get(index);
		if (next?.at.start !== (to?.at.end ?? 0) + 1) return undefined;
		to = next;
	}
	if (!from || !to) return undefined;
	const at = { start: from.at.start, end: to.at.end };
	return { ...from, end: to.end, length: at.end - at.start, at };
}

function trimmed({ page }: StandingWords, { start, end }: Span): Span {
	const space = (offset: number) => page.slice(offset, offset + 1) === ' ';
	let from = start;
	let to = end;
	while (from < to && space(from)) from += 1;
	while (to > from && space(to - 1)) to -= 1;
	return { start: from, end: to };
}
