/** A word and where it stands: offsets in code points, half-open, from the start of the given text. */
export interface Word {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

// A possessive or half of a hyphenated pair is a word of its own, so that an address can name it.
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text: runs of letters, marks and digits (Unicode general categories L, M and N). */
export function wordsOf(text: string): Word[] {
	const words: Word[] = [];
	let codePoints = 0;
	let codeUnits = 0;
	for (const match of text.matchAll(WORD)) {
		codePoints += codePointLength(text.slice(codeUnits, match.index));
		const start = codePoints;
		codePoints += codePointLength(match[0]);
		codeUnits = match.index + match[0].length;
		words.push({ text: match[0], start, end: codePoints });
	}
	return words;
}

/** The length of a text in code points. */
export function codePointLength(text: string): number {
	let length = 0;
	for (const _ of text) length += 1;
	return length;
}

/** The code points of a text from `start` up to `end`, exclusive. */
export function sliceCodePoints(text: string, start: number, end: number): string {
	return Array.from(text).slice(start, end).join('');
}
