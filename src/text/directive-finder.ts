import type { TextDirective } from './directive.js';
import { baseLetters } from './fold.js';

/** Where a browser lands: offsets in UTF-16 code units, half-open. */
interface Landing {
	readonly start: number;
	readonly end: number;
}

/** Finds a directive in a text as a browser would; made once for a text, used for many directives. */
export type FindDirective = (directive: TextDirective) => Landing | undefined;

/**
 * Follows the algorithm of URL Fragment Text Directives, section 3.6.2: first match of prefix and start at word bounds, then the first end
 * whose suffix follows.
 *
 * Words are alike where their base letters are (Unicode Technical Standard #10, primary strength), as browsers compare them: case, accents,
 * the form of quotation marks and what nobody sees do not count. Where this takes more for alike than some browser does, a directive gets
 * more context than it needs, and lands on the same words.
 */
export function directiveFinder(text: string): FindDirective {
	const { key: page, starts, ends } = keyed(text);
	const isBound = wordBounds(text);
	const lengthAt = (position: number) => starts[position] ?? text.length;

	const find = (term: string, from: number): Landing | undefined => {
		const wanted = keyed(term).key;
		for (let start = page.indexOf(wanted, from); start !== -1; start = page.indexOf(wanted, start + 1)) {
			const end = start + wanted.length;
			if (wanted !== '' && isBound(lengthAt(start)) && isBound(ends[end - 1] ?? 0)) return { start, end };
		}
		return undefined;
	};
	const findAt = (term: string, position: number): Landing | undefined => {
		const start = page.charAt(position) === ' ' ? position + 1 : position;
		const found = find(term, start);
		return found?.start === start ? found : undefined;
	};
	const findStart = ([prefix, start]: TextDirective): Landing | undefined => {
		if (prefix === undefined) return find(start, 0);
		for (let at = find(prefix, 0); at !== undefined; at = find(prefix, at.start + 1)) {
			const found = findAt(start, at.end);
			if (found) return found;
		}
		return undefined;
	};
	const findBoth = (directive: TextDirective): Landing | undefined => {
		const [, , wantedEnd, suffix] = directive;
		const start = findStart(directive);
		if (start === undefined || wantedEnd === undefined) return start;
		for (let end = find(wantedEnd, start.end); end !== undefined; end = find(wantedEnd, end.start + 1)) {
			if (suffix === undefined || findAt(suffix, end.end)) return { start: start.start, end: end.end };
		}
		return undefined;
	};

	return (directive) => {
		const found = findBoth(directive);
		return found && { start: lengthAt(found.start), end: ends[found.end - 1] ?? text.length };
	};
}

/** What a browser compares, and where each of its code units starts and ends in the text. */
interface Keyed {
	readonly key: string;
	readonly starts: readonly number[];
	readonly ends: readonly number[];
}

function keyed(text: string): Keyed {
	const parts: string[] = [];
	const starts: number[] = [];
	const ends: number[] = [];
	const known = new Map<string, string>();
	let offset = 0;
	for (const character of text) {
		const letters = known.get(character) ?? baseLetters(character);
		known.set(character, letters);
		const end = offset + character.length;
		// A mark belongs to the letter before it, and of white space in a row one space stays.
		if (letters === '' || (letters === ' ' && parts.at(-1) === ' ')) {
			if (ends.length > 0) ends[ends.length - 1] = end;
		} else {
			parts.push(letters);
			for (let unit = 0; unit < letters.length; unit += 1) {
				starts.push(offset);
				ends.push(end);
			}
		}
		offset = end;
	}
	return { key: parts.join(''), starts, ends };
}

function wordBounds(text: string): (offset: number) => boolean {
	const bounds = new Uint8Array(text.length + 1);
	bounds[text.length] = 1;
	for (const { index } of new Intl.Segmenter('en', { granularity: 'word' }).segment(text)) bounds[index] = 1;
	return (offset) => bounds[offset] === 1;
}
