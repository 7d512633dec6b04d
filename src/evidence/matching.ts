import type { Fingerprint } from '../model/dataset.js';
import { sha256 } from '../text/digest.js';
import { type FoldedPage, remembered } from './folded-page.js';
import type { KnownSentence } from './layout.js';

/** Where on a page the words of fingerprints stand: offsets in the folded page, in order, by the SHA-256. */
export type Occurrences = ReadonlyMap<string, readonly number[]>;

/**
 * Finds fingerprints: one window a length slides over the page, and what the rolling hash takes for a hit is confirmed.
 *
 * The cost is linear in the page, and in the number of lengths.
 */
export async function findFingerprints(page: FoldedPage, wanted: Iterable<Fingerprint>): Promise<Occurrences> {
	const found = new Map<string, readonly number[]>();
	for (const [length, group] of byLength(wanted)) {
		for (const fingerprint of group) {
			if (!found.has(fingerprint.sha256)) found.set(fingerprint.sha256, []);
		}
		const hits = page.windows(length, new Set(group.map(({ roll }) => roll)));
		for (const fingerprint of new Map(group.map((each) => [each.sha256, each])).values()) {
			const starts = hits.get(fingerprint.roll);
			if (starts) found.set(fingerprint.sha256, await confirmed(page, fingerprint, starts));
		}
	}
	return found;
}

function byLength(wanted: Iterable<Fingerprint>): Map<number, Fingerprint[]> {
	const groups = new Map<number, Fingerprint[]>();
	for (const fingerprint of wanted) {
		remembered(groups, fingerprint.length, (): Fingerprint[] => []).push(fingerprint);
	}
	return groups;
}

// A page can repeat a sentence ten thousand times: equal words are hashed once.
async function confirmed(page: FoldedPage, { length, sha256: digest }: Fingerprint, starts: readonly number[]) {
	const verdicts = new Map<string, boolean>();
	const kept: number[] = [];
	for (const start of starts) {
		const words = page.slice(start, start + length);
		const same = verdicts.get(words) ?? (await sha256(words)) === digest;
		verdicts.set(words, same);
		if (same) kept.push(start);
	}
	return kept;
}

/** Occurrences of sentences, less those inside an occurrence of a longer one: such words are part of that. */
export function ownOccurrences(sentences: readonly KnownSentence[], occurrences: Occurrences): Occurrences {
	const lengths = new Map(sentences.map(({ fingerprint }) => [fingerprint.sha256, fingerprint.length]));
	const spans = [...occurrences].flatMap(([digest, starts]) =>
		starts.map((start) => ({ digest, start, end: start + (lengths.get(digest) ?? 0) })),
	);
	const own = new Map([...occurrences.keys()].map((digest): [string, number[]] => [digest, []]));
	let reached = 0;
	for (const { digest, start, end } of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
		if (end <= reached) continue;
		own.get(digest)?.push(start);
		reached = end;
	}
	return own;
}

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

/** One place where the words of a subject stand. */
export interface Candidate {
	/** What is looked for, by its index in the edition. */
	readonly subject: number;
	/** Where the words start on the folded page. */
	readonly start: number;
	/** How many of its neighbors stand around it there. */
	readonly fit: number;
	/** How far it is from where it is expected. */
	readonly distance: number;
}

/**
 * Tells repeated words apart: each subject gets the place where most neighbors fit, then the nearest to where it is
 * expected; no two get the same.
 */
export function settle(candidates: readonly Candidate[]): Map<number, number> {
	const settled = new Map<number, number>();
	const taken = new Set<number>();
	for (const { subject, start } of candidates.toSorted(
		(a, b) => b.fit - a.fit || a.distance - b.distance || a.subject - b.subject,
	)) {
		if (settled.has(subject) || taken.has(start)) continue;
		settled.set(subject, start);
		taken.add(start);
	}
	return settled;
}

/** The members of a list in groups by a key. */
export function groupBy<T>(list: readonly T[], keyOf: (member: T) => string): T[][] {
	const groups = new Map<string, T[]>();
	for (const member of list) {
		const group = groups.get(keyOf(member));
		if (group) group.push(member);
		else groups.set(keyOf(member), [member]);
	}
	return [...groups.values()];
}

const END_OF_SENTENCE = /[.!?:;"')\]]/;

/** Whether a sentence or a block of a page starts at an offset. */
function opensAt(page: FoldedPage, start: number): boolean {
	return start === 0 || page.isBreak(start - 1) || END_OF_SENTENCE.test(page.slice(start - 2, start - 1));
}

/** Whether a sentence or a block of a page ends at an offset. */
function closesAt(page: FoldedPage, end: number): boolean {
	return end === page.length || page.isBreak(end) || END_OF_SENTENCE.test(page.slice(end - 1, end));
}
