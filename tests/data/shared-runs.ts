import { fold } from '../../src/text/fold.js';
import { wordsOf } from '../../src/text/words.js';

const foldedWords = (text: string) => wordsOf(text).map((word) => fold(word.text));

/** Makes the function that gives the runs of more than `most` words which a sentence shares with a text. */
export function sharedRuns(text: string, most: number): (sentence: string) => string[] {
	const windows = new Set(windowsOf(foldedWords(text), most + 1));
	return (sentence) => windowsOf(foldedWords(sentence), most + 1).filter((window) => windows.has(window));
}

/** Makes the function that gives the first run of more than `most` characters which a file shares with a text. */
export function sharedPassage(text: string, most: number): (content: string) => string | undefined {
	const article = fold(text);
	// A shared run that long holds, wherever it starts, a whole piece of half its length at a multiple of that length.
	const size = Math.floor((most + 1) / 2);
	const places = new Map<string, number[]>();
	for (let at = 0; at + size <= article.length; at += 1) {
		const piece = article.slice(at, at + size);
		places.set(piece, [...(places.get(piece) ?? []), at]);
	}
	return (content) => {
		const folded = fold(content);
		for (let at = 0; at + size <= folded.length; at += size) {
			for (const place of places.get(folded.slice(at, at + size)) ?? []) {
				const before = commonEnd(
					folded.slice(Math.max(at - most, 0), at),
					article.slice(Math.max(place - most, 0), place),
				);
				const after = commonStart(folded.slice(at, at + 2 * most), article.slice(place, place + 2 * most));
				if (before + after > most) return folded.slice(at - before, at + after);
			}
		}
		return undefined;
	};
}

function windowsOf(words: readonly string[], size: number): string[] {
	return words.slice(size - 1).map((_, index) => words.slice(index, index + size).join(' '));
}

function commonStart(a: string, b: string): number {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length += 1;
	return length;
}

function commonEnd(a: string, b: string): number {
	let length = 0;
	while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1;
	return length;
}
