import type { Path } from '../model/walk.js';

/** One thing wrong in a dataset: where, in a sentence what and what to do, and the value itself where it is a scalar. */
export interface Fault {
	readonly path: Path;
	readonly message: string;
	readonly value?: unknown;
}

const LIMIT = 80;

/** A text cut to 80 characters, the last one an ellipsis where something was cut. */
export function shorten(text: string): string {
	return text.length > LIMIT ? `${text.slice(0, LIMIT - 1)}…` : text;
}

// JSON leaves these as they are; a terminal would obey them, and bidirectional controls would reorder the message.
const INVISIBLE = /[\p{C}\u2028\u2029]/gu;

/** A text in quotation marks, cut to 80 characters, with control characters spelled out. */
export function quote(text: string): string {
	return JSON.stringify(shorten(text)).replace(
		INVISIBLE,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}

// British, since American lists have a comma before the last "and". Made on use: it takes longer than all of the import.
const listFormat = (type: 'conjunction' | 'disjunction') => new Intl.ListFormat('en-GB', { type });

/** Words as a sentence lists them: "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
	return words.length > 1 ? listFormat('conjunction').format(words) : (words[0] ?? '');
}

/** Words as a sentence offers them: `"a", "b" or "c"`. */
export function alternatives(words: readonly string[]): string {
	return listFormat('disjunction').format(words.map(quote));
}

/** A reason as people write it, with a mark at its end. */
export function asSentence(reason: string): string {
	return /[.?!…]$/.test(reason) ? reason : `${reason}.`;
}

const PLAIN_KEY = /^[\w-]{1,80}$/;

/** A path as code would write it, ids as they are: `claims.visa-renewal-refused.because[0]`. */
export function formatPath(path: Path): string {
	return path
		.map((key, index) => {
			if (typeof key === 'number') return `[${key}]`;
			if (!PLAIN_KEY.test(key)) return `[${quote(key)}]`;
			return index === 0 ? key : `.${key}`;
		})
		.join('');
}

const MOST = 3;
const ALIKE = 0.5;

/**
 * The candidates most like a word, best first, three at most where nothing else is asked.
 *
 * Alike are words that share at least half of their letter pairs (the Sørensen-Dice coefficient over bigrams).
 */
export function nearest(word: string, candidates: Iterable<string>, most = MOST): string[] {
	const wanted = pairsOf(word);
	return Array.from(candidates, (candidate) => ({ candidate, likeness: likenessOf(wanted, pairsOf(candidate)) }))
		.filter(({ likeness }) => likeness >= ALIKE)
		.sort((a, b) => b.likeness - a.likeness)
		.slice(0, most)
		.map(({ candidate }) => candidate);
}

function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	return (2 * [...a].filter((pair) => b.has(pair)).length) / (a.size + b.size);
}

// A megabyte of input has no nearest id; its first letters are enough to see that.
function pairsOf(word: string): Set<string> {
	return new Set(Array.from(word.slice(0, 99), (letter, index) => letter + word.charAt(index + 1)));
}

/** Words in lines of at most so many characters; a longer word has a line of its own. */
export function linesOf(words: readonly string[], width: number): string[] {
	const lines: string[] = [];
	for (const word of words) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}
