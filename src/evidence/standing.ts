import type { Fingerprint } from '../model/dataset.js';
import { type FoldedPage, firstFrom, mayStandAt, type Span } from './folded-page.js';
import type { EditionLayout, KnownSpan } from './layout.js';
import {
	findFingerprints,
	groupBy,
	ownOccurrences,
	type PlacedSentences,
	placeSentences,
	settle,
	shiftAt,
} from './matching.js';

/** A span of the edition whose words stand on the page. */
export interface Standing {
	/** Offsets in the canonical text of the edition. */
	readonly start: number;
	readonly end: number;
	/** Where it starts in the folded text of the edition, and how long it is there. */
	readonly folded: number;
	readonly length: number;
	/** Where it stands on the folded page. */
	readonly at: Span;
	/** Whether it surely stands as far into the folded page as into the folded text of the edition. */
	readonly inPlace: boolean;
}

/** What of an edition stands on a page. */
export interface StandingWords {
	readonly page: FoldedPage;
	readonly layout: EditionLayout;
	/** The sentences that stand, by their index. */
	readonly sentences: ReadonlyMap<number, Standing>;
	/** Spans that stand although their sentence does not. */
	readonly pieces: readonly Standing[];
	/** The page's spans of the sentences that stand, in the order of the page. */
	readonly taken: readonly Span[];
}

/** Finds the sentences of an edition on a page, and in what is left of the page the words of sentences that changed. */
export async function standingWords(page: FoldedPage, layout: EditionLayout): Promise<StandingWords> {
	const known = layout.sentences;
	const occurrences = await findFingerprints(
		page,
		known.map(({ fingerprint }) => fingerprint),
	);
	const placed = placeSentences(page, known, ownOccurrences(known, occurrences));
	const sentences = new Map(
		known.flatMap((sentence) => {
			const start = placed.get(sentence.index);
			return start === undefined ? [] : [[sentence.index, standing(sentence, start)] as const];
		}),
	);
	const taken = [...sentences.values()].map(({ at }) => at).sort((a, b) => a.start - b.start);
	return { page, layout, sentences, taken, pieces: await placePieces(page, layout, placed, taken) };
}

async function placePieces(
	page: FoldedPage,
	{ sentences, spans }: EditionLayout,
	placed: PlacedSentences,
	taken: readonly Span[],
): Promise<Standing[]> {
	const lost = spans.filter(({ first, last }) =>
		sentences.slice(first, last + 1).some(({ index }) => !placed.has(index)),
	);
	const occurrences = await findFingerprints(
		page,
		lost.map(({ fingerprint }) => fingerprint),
	);
	// Words inside a sentence that stands are that sentence's own: they stood there before.
	const starts = taken.map(({ start }) => start);
	const isFree = (from: number, to: number) => to > (taken[firstFrom(starts, from + 1) - 1]?.end ?? 0);
	return groupBy(lost, ({ fingerprint }) => fingerprint.sha256).flatMap((group) => {
		const candidates = group.flatMap((span, subject) => {
			const { fingerprint, folded, first, last } = span;
			const expected = folded + shiftAt(first, placed, sentences);
			const before = endOf(sentences[first - 1], placed);
			const after = placed.get(last + 1);
			return (occurrences.get(fingerprint.sha256) ?? [])
				.filter((start) => isFree(start, start + fingerprint.length))
				.map((start) => ({
					subject,
					start,
					fit:
						Number(before !== undefined && before <= start) +
						Number(after !== undefined && start + fingerprint.length <= after),
					distance: Math.abs(start - expected),
				}));
		});
		return [...settle(candidates)].flatMap(([subject, start]) => {
			const span = group[subject];
			return span ? [standing(span, start)] : [];
		});
	});
}

function standing({ start, end, folded, certain, fingerprint }: KnownSpan, at: number): Standing {
	const { length } = fingerprint;
	return { start, end, folded, length, at: { start: at, end: at + length }, inPlace: certain && at === folded };
}

function endOf(sentence: (KnownSpan & { readonly index: number }) | undefined, placed: PlacedSentences) {
	const start = sentence && placed.get(sentence.index);
	return start === undefined || sentence === undefined ? undefined : start + sentence.fingerprint.length;
}

/** An anchor as it is looked for: its span of the edition, and its fingerprint where it is long enough for one. */
export interface Wanted {
	readonly start: number;
	readonly end: number;
	readonly fingerprint: Fingerprint | undefined;
}

/** Where a standing span that holds an anchor has the anchor's words; undefined where that cannot be told for certain. */
export function wordsWithin({ page }: StandingWords, holder: Standing, wanted: Wanted): Span | undefined {
	const { at, start, end, length } = holder;
	const from = wanted.start - start;
	const to = wanted.end - start;
	const own = page.toCanonical(at);
	const places: Span[] = [];
	// The offsets of the edition hold where the page writes the span in as many characters …
	if (own.end - own.start === end - start) places.push(page.toFolded({ start: own.start + from, end: own.start + to }));
	// … and where folding changes no lengths: not where it may have left out here what it made longer there.
	if (length === end - start && !page.leavesOut(at)) places.push({ start: at.start + from, end: at.start + to });
	// A mark that the page has on a letter, or that nobody sees, leaves the characters as many as they were; not where three dots may be
	// the edition's ellipsis, which marks that it left out would make up for.
	const characters = page.characters(at);
	if (characters.length === end - start && length === end - start && !page.slice(at.start, at.end).includes('...'))
		places.push({ start: characters[from] ?? at.end, end: characters[to] ?? at.end });
	const [place, ...others] = places;
	const { fingerprint } = wanted;
	if (place && others.every((other) => place.start === other.start && place.end === other.end)) {
		const fits = fingerprint
			? place.end - place.start === fingerprint.length && mayStandAt(page, fingerprint, place.start)
			: page.isBound(place.start) && page.isBound(place.end);
		if (fits) return place;
	}
	return fingerprint && searched(page, at, from, fingerprint);
}

// An ellipsis written as three dots shifts all behind it.
function searched(page: StandingWords['page'], at: Span, from: number, fingerprint: Fingerprint): Span | undefined {
	let nearest: Span | undefined;
	for (let start = at.start; start + fingerprint.length <= at.end; start += 1) {
		if (!mayStandAt(page, fingerprint, start)) continue;
		const distance = Math.abs(start - at.start - from);
		if (nearest && distance >= Math.abs(nearest.start - at.start - from)) break;
		nearest = { start, end: start + fingerprint.length };
	}
	return nearest;
}
