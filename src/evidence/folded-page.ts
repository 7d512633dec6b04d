import type { Fingerprint } from '../model/dataset.js';
import { type FoldedText, textOf } from '../text/fold.js';

const BASE = 1_000_003;
const SPACE = 0x20;
const WORD = /[\p{L}\p{M}\p{N}]/u;

/** A span of the folded page: offsets in code points, half-open. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** A page, folded once, with prefix sums that give the rolling hash of any window in one step. */
export interface FoldedPage {
	readonly length: number;
	/** Where words, marks and runs of marks may start: nowhere inside a word. */
	readonly entrances: Uint32Array;
	/** Whether a span may start or end here: not inside a word. */
	isBound(offset: number): boolean;
	hasWords(span: Span): boolean;
	rollOf(start: number, length: number): number;
	/** Where windows of a length stand that have one of these rolling hashes and cut no word: by the hash. */
	windows(length: number, rolls: ReadonlySet<number>): Map<number, number[]>;
	slice(start: number, end: number): string;
	/** Whether the space at an offset is the blank line between two blocks. */
	isBreak(offset: number): boolean;
	/** Whether folding left marks of a span out. */
	leavesOut(span: Span): boolean;
	/** The same span of the canonical page. */
	toCanonical(span: Span): Span;
	/** Where the characters that are left of a span of the folded page start there; one that folds to several counts once. */
	characters(span: Span): readonly number[];
	/** The span that a span of the canonical page folds to. */
	toFolded(span: Span): Span;
}

/** Prepares a folded page to be searched, in time linear in its length. */
export function foldedPage({ codePoints, starts, ends }: FoldedText): FoldedPage {
	const { length } = codePoints;
	const hashes = new Int32Array(length + 1);
	const words = new Uint8Array(length + 1);
	const wordsBefore = new Uint32Array(length + 1);
	const entrances = new Uint32Array(length);
	const powers = new Map<number, number>();
	let count = 0;
	for (let index = 0; index < length; index += 1) {
		const code = codePoints[index] ?? 0;
		hashes[index + 1] = Math.imul(hashes[index] ?? 0, BASE) + code;
		const word = isWordCode(code) ? 1 : 0;
		words[index] = word;
		wordsBefore[index + 1] = (wordsBefore[index] ?? 0) + word;
		const inside = word === 1 && index > 0 && words[index - 1] === 1;
		if (!inside && code !== SPACE) entrances[count++] = index;
	}
	/** How many code points of the canonical page a code point stands for. */
	const widthAt = (offset: number) => (ends[offset] ?? 0) - (starts[offset] ?? 0);
	return {
		length,
		entrances: entrances.subarray(0, count),
		isBound: (offset) => offset === 0 || words[offset] === 0 || words[offset - 1] === 0,
		hasWords: ({ start, end }) => start < end && (wordsBefore[end] ?? 0) > (wordsBefore[start] ?? 0),
		rollOf(start, size) {
			const power = remembered(powers, size, () => powerOf(size));
			return ((hashes[start + size] ?? 0) - Math.imul(hashes[start] ?? 0, power)) >>> 0;
		},
		windows(size, rolls) {
			const power = powerOf(size);
			const hits = new Map<number, number[]>();
			// Most windows differ in the last byte already, which is cheaper to look up than a set.
			const lastBytes = new Uint8Array(256);
			for (const roll of rolls) lastBytes[roll & 0xff] = 1;
			for (let at = 0; at < count; at += 1) {
				const start = entrances[at] ?? 0;
				const end = start + size;
				if (end > length) break;
				if (words[end] === 1 && words[end - 1] === 1) continue;
				const roll = (hashes[end] ?? 0) - Math.imul(hashes[start] ?? 0, power);
				if (lastBytes[roll & 0xff] === 1 && rolls.has(roll >>> 0)) {
					remembered(hits, roll >>> 0, (): number[] => []).push(start);
				}
			}
			return hits;
		},
		slice: (start, end) => textOf(codePoints.subarray(start, end)),
		isBreak: (offset) => codePoints[offset] === SPACE && widthAt(offset) > 1,
		leavesOut: ({ start, end }) => {
			for (let at = start; at < end; at += 1) if (codePoints[at] !== SPACE && widthAt(at) > 1) return true;
			return false;
		},
		characters({ start, end }) {
			const own: number[] = [];
			for (let at = start; at < end; at += 1) if (at === start || starts[at] !== starts[at - 1]) own.push(at);
			return own;
		},
		toCanonical: ({ start, end }) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 }),
		toFolded: ({ start, end }) => ({ start: firstFrom(starts, start), end: firstFrom(starts, end) }),
	};
}

/** Whether the words at an offset can be those of a fingerprint: whole words, and the rolling hash agrees. */
export function mayStandAt(page: FoldedPage, { length, roll }: Fingerprint, start: number): boolean {
	const end = start + length;
	return (
		start >= 0 && end <= page.length && page.isBound(start) && page.isBound(end) && page.rollOf(start, length) === roll
	);
}

/** The index of the first of some ascending numbers that is `least` or more; their count where none is. */
export function firstFrom(ascending: ArrayLike<number>, least: number): number {
	let low = 0;
	let high = ascending.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((ascending[middle] ?? 0) < least) low = middle + 1;
		else high = middle;
	}
	return low;
}

function powerOf(exponent: number): number {
	let power = 1;
	for (let count = 0; count < exponent; count += 1) power = Math.imul(power, BASE);
	return power;
}

export function isWordCode(code: number): boolean {
	if (code < 0x80) return (code > 0x60 && code < 0x7b) || (code > 0x2f && code < 0x3a) || (code > 0x40 && code < 0x5b);
	return WORD.test(String.fromCodePoint(code));
}

interface Memory<K, V> {
	get(key: K): V | undefined;
	set(key: K, value: V): unknown;
}

/** What a map holds for a key; made and kept where it holds nothing yet. */
export function remembered<K, V>(memory: Memory<K, V>, key: K, make: () => V): V {
	const known = memory.get(key);
	if (known !== undefined) return known;
	const made = make();
	memory.set(key, made);
	return made;
}
