import { stemmer } from 'stemmer';
import { fold } from '../text/fold.js';

// Words that every clause has tell nothing of one.
const COMMON = new Set(
	'a an and are as at be by for from has have in is it its of on or that the to was were with'.split(' '),
);

/** The words of a text, folded (fold-1): runs of letters and digits. */
export function wordsOf(text: string): string[] {
	return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words without those that every clause has, unless there are no others. */
export function tellingWords(words: readonly string[]): readonly string[] {
	const telling = words.filter((word) => !COMMON.has(word));
	return telling.length > 0 ? telling : words;
}

/** A word as the index has it: without its English inflection. */
export function stemOf(word: string): string {
	return /^[a-z]{3,}$/.test(word) ? stemmer(word) : word;
}
