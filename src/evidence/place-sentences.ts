import type { KnownSentence } from './edition-layout.js';
import type { Occurrences } from './find-fingerprints.js';
import type { FoldedPage } from './folded-page.js';
import { closesAt, opensAt } from './sentence-bounds.js';
import { groupBy, settle } from './settle.js';

/** Where sentences of the edition start on the folded page, by their index. */
export type PlacedSentences = ReadonlyMap<number, number>;

// "Read more" stands on many a page, and "no." ends many a sentence: what is shorter needs its old place, or
// to be a sentence of its own there; and if there are several, a neighbor or the order.
const TELLING = 24;

/** Chooses for each sentence the occurrence that is its own. */
export function placeSentences(
	page: FoldedPage,
	sentences: readonly KnownSentence[],
	occurrences: Occurrences,
): PlacedSentences {
	const startsOf = (sentence: KnownSentence | undefined) => occurrences.get(sentence?.fingerprint.sha256 ?? '') ?? [];
	const sets = new Map([...occurrences].map(([digest, starts]) => [digest, new Set(starts)] as const));
	const standsAt = (sentence: KnownSentence | undefined, start: number) =>
		sentence !== undefined && (sets.get(sentence.fingerprint.sha256)?.has(start) ?? false);
	const fitsBefore = ({ index }: KnownSentence, start: number) => {
		const before = sentences[index - 1];
		return standsAt(before, start - 1 - (before?.fingerprint.length ?? 0));
	};
	const fitsAfter = ({ index, fingerprint }: KnownSentence, start: number) =>
		standsAt(sentences[index + 1], start + fingerprint.length + 1);
	const fitOf = (sentence: KnownSentence, start: number) =>
		Number(fitsBefore(sentence, start)) + Number(fitsAfter(sentence, start));
	const placed = new Map<number, number>();
	const place = (members: readonly KnownSentence[], allowed: (sentence: KnownSentence, start: number) => boolean) => {
		const before = new Map(placed);
		for (const group of groupBy(members, ({ fingerprint }) => fingerprint.sha256)) {
			const candidates = group.flatMap((sentence) => {
				const expected = sentence.folded + shiftAt(sentence.index, before, sentences);
				return startsOf(sentence)
					.filter((start) => allowed(sentence, start))
					.map((start) => ({
						subject: sentence.index,
						start,
						fit: fitOf(sentence, start),
						distance: Math.abs(start - expected),
					}));
			});
			for (const [index, start] of settle(candidates)) placed.set(index, start);
		}
	};
	const telling = sentences.filter(({ fingerprint }) => fingerprint.length >= TELLING);
	const counts = new Map(groupBy(telling, digestOf).map((group) => [group[0] && digestOf(group[0]), group.length]));
	const sure = telling.filter((each) => startsOf(each).length === 1 && counts.get(digestOf(each)) === 1);
	const short = sentences.filter(({ fingerprint }) => fingerprint.length < TELLING);
	place(sure, () => true);
	place(
		telling.filter((each) => !sure.includes(each)),
		() => true,
	);
	const long = new Map(placed);
	place(short, (sentence, start) => {
		if (start === sentence.folded) return true;
		const end = start + sentence.fingerprint.length;
		const apart =
			(fitsBefore(sentence, start) || opensAt(page, start)) && (fitsAfter(sentence, start) || closesAt(page, end));
		return (
			apart &&
			(fitOf(sentence, start) > 0 || startsOf(sentence).length === 1 || inOrder(sentence, start, long, sentences))
		);
	});
	return placed;
}

/** By how much the nearest sentence that stands has shifted; nothing where none stands. */
export function shiftAt(index: number, placed: PlacedSentences, sentences: readonly KnownSentence[]): number {
	for (let step = 0; step < sentences.length; step += 1) {
		for (const near of [index - step, index + step]) {
			const start = placed.get(near);
			if (start !== undefined) return start - (sentences[near]?.folded ?? 0);
		}
	}
	return 0;
}

function digestOf({ fingerprint }: KnownSentence): string {
	return fingerprint.sha256;
}

function inOrder(
	{ index, fingerprint }: KnownSentence,
	start: number,
	placed: PlacedSentences,
	sentences: readonly KnownSentence[],
): boolean {
	const before = sentences.slice(0, index).findLast((each) => placed.has(each.index));
	const after = sentences.slice(index + 1).find((each) => placed.has(each.index));
	const from = before && (placed.get(before.index) ?? 0) + before.fingerprint.length;
	const to = after && placed.get(after.index);
	if (from === undefined && to === undefined) return false;
	return (from === undefined || start >= from) && (to === undefined || start + fingerprint.length <= to);
}
