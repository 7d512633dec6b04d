import { canonicalize, canonicalizeWithOffsets, type TextWithOffsets } from './canonical.js';

const COMBINING_MARKS = /\p{M}/gu;
// What no reader sees: joiners, marks of direction, zero-width spaces, variation selectors.
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const SINGLE_QUOTES = /[\u2018\u2019\u201A\u201B\u2032\u02BC]/g;
const DOUBLE_QUOTES = /[\u201C\u201D\u201E\u201F\u00AB\u00BB]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const WHITE_SPACE_RUN = /\s\s+|[^\S ]/g;

/**
 * The fold-1 form of a text: what stays of it when case, accents, quotes, dashes and white space do not count.
 *
 * @example
 * import { fold } from 'belarus-brief/evidence';
 *
 * console.log(fold('The “Old”\n\nCafé')); // the "old" cafe
 */
export function fold(text: string): string {
	return level(canonicalize(text)).toLowerCase().replace(WHITE_SPACE_RUN, ' ');
}

/** The part of fold-1 that looks at each character by itself: compatibility forms, marks, what nobody sees, quotes, dashes. */
function level(canonical: string): string {
	return canonical
		.normalize('NFKD')
		.replace(COMBINING_MARKS, '')
		.replace(INVISIBLE, '')
		.replace(SINGLE_QUOTES, "'")
		.replace(DOUBLE_QUOTES, '"')
		.replace(DASHES, '-');
}

// Letters that Unicode does not decompose, but whose base letters are alike.
const BASE_LETTERS: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ð: 'd',
	đ: 'd',
	ħ: 'h',
	ł: 'l',
	ø: 'o',
	ς: 'σ',
	ґ: 'г',
};

/** The letters of one character as a search compares them, where only base letters count (Unicode Technical Standard #10, primary strength). */
export function baseLetters(character: string): string {
	const folded = level(character).toLowerCase();
	return WHITE_SPACE.test(folded) ? ' ' : Array.from(folded, (letter) => BASE_LETTERS[letter] ?? letter).join('');
}

const CAPITAL_SIGMA = 0x3a3;
const SPACE = 0x20;
const WHITE_SPACE = /\s/;

/** A folded text as code points, each with where it stands in the canonical text. */
export interface FoldedText {
	readonly codePoints: Uint32Array;
	readonly starts: Uint32Array;
	readonly ends: Uint32Array;
}

/**
 * The fold-1 form of a text, as `fold` gives it, with the way back to the text given.
 *
 * @example
 * import { foldWithOffsets } from 'belarus-brief/evidence';
 *
 * const { text, starts, ends } = foldWithOffsets('wait … “Yes”');
 * console.log(text, starts[9], ends[13]); // wait ... "yes" 7 12
 */
export function foldWithOffsets(text: string): TextWithOffsets {
	const canonical = canonicalizeWithOffsets(text);
	const { codePoints, starts, ends } = foldCanonical(canonical.text);
	return {
		text: textOf(codePoints),
		starts: starts.map((start) => canonical.starts[start] ?? 0),
		ends: ends.map((end) => canonical.ends[end - 1] ?? 0),
	};
}

/** The fold-1 form of a canonical text, in one pass. */
export function foldCanonical(canonical: string): FoldedText {
	const codePoints: number[] = [];
	const starts: number[] = [];
	const ends: number[] = [];
	const known = new Map<string, readonly number[]>();
	let offset = 0;
	let hasSigma = false;
	for (const character of canonical) {
		let codes = known.get(character);
		if (codes === undefined) {
			codes = foldedCodes(character);
			known.set(character, codes);
			hasSigma ||= codes.includes(CAPITAL_SIGMA);
		}
		// A mark that folds away is part of what it stands on; a space that is wide is a blank line, and so it stays narrow.
		if (codes.length === 0 && ends.length > 0 && codePoints.at(-1) !== SPACE) ends[ends.length - 1] = offset + 1;
		for (const code of codes) {
			if (code === SPACE && codePoints.at(-1) === SPACE) {
				ends[ends.length - 1] = offset + 1;
			} else {
				codePoints.push(code);
				starts.push(offset);
				ends.push(offset + 1);
			}
		}
		offset += 1;
	}
	const folded = Uint32Array.from(codePoints);
	return {
		codePoints: hasSigma ? lowerSigmas(folded) : folded,
		starts: Uint32Array.from(starts),
		ends: Uint32Array.from(ends),
	};
}

/** Code points as a string. */
export function textOf(codePoints: Uint32Array): string {
	const parts: string[] = [];
	for (let from = 0; from < codePoints.length; from += 4096) {
		parts.push(String.fromCodePoint(...codePoints.subarray(from, from + 4096)));
	}
	return parts.join('');
}

function foldedCodes(character: string): number[] {
	return Array.from(level(character), (each) => {
		if (WHITE_SPACE.test(each)) return SPACE;
		const code = each.codePointAt(0) ?? 0;
		return code === CAPITAL_SIGMA ? code : (each.toLowerCase().codePointAt(0) ?? 0);
	});
}

// A capital sigma is the one letter whose lower case depends on its neighbors.
function lowerSigmas(codePoints: Uint32Array): Uint32Array {
	return Uint32Array.from(textOf(codePoints).toLowerCase(), (character) => character.codePointAt(0) ?? 0);
}
