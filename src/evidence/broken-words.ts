import type { FoldedText } from '../text/fold.js';
import { type FoldedPage, firstFrom, foldedPage, isWordCode, type Span } from './folded-page.js';
import { findFingerprints } from './matching.js';
import type { StandingWords } from './standing.js';

/** What becomes of the hyphen and the space between the two parts of a word. */
type Reading = 'as it is' | 'joined' | 'hyphenated';

const HYPHEN = 0x2d;
const SPACE = 0x20;

// Six words in a row that are read in 64 ways take in every way to read a sentence in which no more than six are broken: one bit a word.
// All joined and all hyphenated come first, since where neither finds a sentence, the words of this edition are not broken here.
const WORDS_TRIED = 6;
const ROUNDS = [2 ** WORDS_TRIED - 1, ...Array(2 ** WORDS_TRIED - 1).keys()];

/**
 * Reads a page whose words are broken at the ends of lines, as PDF files break them: each word as a sentence of the edition has it.
 * Undefined where no sentence asks for it, so that the page is best read as it is.
 *
 * The cost is that of finding the sentences that do not stand: twice, or up to 64 times where some of them turn up.
 */
export async function withWordsMended(folded: FoldedText, words: StandingWords): Promise<FoldedPage | undefined> {
	let lost = words.layout.sentences
		.filter(({ index }) => !words.sentences.has(index))
		.map(({ fingerprint }) => fingerprint);
	if (lost.length === 0) return undefined;
	const broken = brokenWords(folded);
	const placeOf = new Map(broken.map((hyphen, index) => [hyphen, index % WORDS_TRIED]));
	const readings = new Map<number, Reading>();
	for (const hyphen of hyphensIn(words.taken.map(words.page.toCanonical), broken, folded))
		readings.set(hyphen, 'as it is');
	let isFound = false;
	for (const [round, bits] of ROUNDS.entries()) {
		const open = broken.filter((hyphen) => !readings.has(hyphen));
		if (open.length === 0 || lost.length === 0 || (round === 2 && !isFound)) break;
		const tried = open.map(
			(hyphen) => [hyphen, (bits >> (placeOf.get(hyphen) ?? 0)) & 1 ? 'joined' : 'hyphenated'] as const,
		);
		const page = foldedPage(mended(folded, new Map([...readings, ...tried])));
		const occurrences = await findFingerprints(page, lost);
		const startsOf = (sha256: string) => occurrences.get(sha256) ?? [];
		const spans = lost.flatMap(({ sha256, length }) =>
			startsOf(sha256).map((start) => page.toCanonical({ start, end: start + length })),
		);
		const tries = new Map(tried);
		for (const hyphen of hyphensIn(spans, open, folded)) readings.set(hyphen, tries.get(hyphen) ?? 'joined');
		lost = lost.filter(({ sha256 }) => startsOf(sha256).length === 0);
		isFound ||= spans.length > 0;
	}
	if (!isFound) return undefined;
	return foldedPage(mended(folded, new Map(broken.map((hyphen) => [hyphen, readings.get(hyphen) ?? 'joined']))));
}

/** Where hyphens with a space behind them stand between the parts of what may be one word: not at the end of a block. */
function brokenWords({ codePoints, starts, ends }: FoldedText): number[] {
	const isWord = (at: number) => at < codePoints.length && isWordCode(codePoints[at] ?? 0);
	const found: number[] = [];
	for (let hyphen = codePoints.indexOf(HYPHEN, 1); hyphen !== -1; hyphen = codePoints.indexOf(HYPHEN, hyphen + 1)) {
		const isBlankLine = (ends[hyphen + 1] ?? 0) - (starts[hyphen + 1] ?? 0) > 1;
		if (codePoints[hyphen + 1] === SPACE && !isBlankLine && isWord(hyphen - 1) && isWord(hyphen + 2))
			found.push(hyphen);
	}
	return found;
}

/** The hyphens that stand inside spans of the canonical page. */
function hyphensIn(spans: readonly Span[], hyphens: readonly number[], { starts }: FoldedText): number[] {
	const places = hyphens.map((hyphen) => starts[hyphen] ?? 0);
	return spans.flatMap(({ start, end }) => hyphens.slice(firstFrom(places, start), firstFrom(places, end)));
}

/** A page whose broken words are whole. */
function mended(page: FoldedText, readings: ReadonlyMap<number, Reading>): FoldedText {
	const dropped = new Set<number>();
	for (const [hyphen, reading] of readings) {
		if (reading !== 'as it is') dropped.add(hyphen + 1);
		if (reading === 'joined') dropped.add(hyphen);
	}
	const isKept = (_: number, at: number) => !dropped.has(at);
	return {
		codePoints: page.codePoints.filter(isKept),
		starts: page.starts.filter(isKept),
		ends: page.ends.filter(isKept),
	};
}
