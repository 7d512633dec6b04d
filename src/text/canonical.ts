/** A form of a text, and for each of its code points which code points of the original it stands for, half-open. */
export interface TextWithOffsets {
	readonly text: string;
	/** Where in the original the code points of `text` start. */
	readonly starts: Uint32Array;
	/** Where in the original the code points of `text` end. */
	readonly ends: Uint32Array;
}

// U+0085 ends a line, which JavaScript's \s does not know. U+FEFF is no white space, which it takes it for.
const LINE_BREAK = /\r\n?|\u0085/g;
const DROPPED = /[\u00AD\uFEFF]/g;
const BLANK_LINES = /\n\s*\n/;
// All but a lone space, which stays: to replace each of a million of them takes most of the time.
const WHITE_SPACE_RUN = /\s\s+|[^\S ]/g;

/** The blocks of a text in canon-1: NFC, no soft hyphens, every white-space run one space, none empty. */
export function blocksOf(text: string): string[] {
	return text
		.replace(LINE_BREAK, '\n')
		.normalize('NFC')
		.replace(DROPPED, '')
		.split(BLANK_LINES)
		.map((block) => block.replace(WHITE_SPACE_RUN, ' ').trim())
		.filter((block) => block !== '');
}

/**
 * The canon-1 form of a text: its blocks joined with a blank line; punctuation stays as it is.
 *
 * @example
 * import { canonicalize } from 'belarus-brief/evidence';
 *
 * console.log(canonicalize('One\r\nline.\r\n \r\nAnother.').split('\n\n')); // [ 'One line.', 'Another.' ]
 */
export function canonicalize(text: string): string {
	return blocksOf(text).join('\n\n');
}

const BYTE_ORDER_MARK = '\uFEFF';
const SOFT_HYPHEN = '\u00AD';
const WHITE_SPACE = /\s/;

// What NFC may join to the character before: marks, the vowels and finals of Hangul, one vowel of Kirat Rai.
const CLUSTER = /\r\n?|[\s\S][\p{M}\u1160-\u11FF\uD7B0-\uD7FF\u{16D67}]*/gu;

/**
 * The canon-1 form of a text, as `canonicalize` gives it, with the way back: a span of it stands for the code points
 * from the `starts` of its first to the `ends` of its last code point.
 *
 * @example
 * import { canonicalizeWithOffsets } from 'belarus-brief/evidence';
 *
 * const { text, starts, ends } = canonicalizeWithOffsets('a  tow\u00ADer');
 * console.log(text, starts[2], ends[6]); // a tower 3 9
 */
export function canonicalizeWithOffsets(text: string): TextWithOffsets {
	const characters: string[] = [];
	const starts: number[] = [];
	const ends: number[] = [];
	const put = (character: string, start: number, end: number) => {
		characters.push(character);
		starts.push(start);
		ends.push(end);
	};
	let offset = 0;
	let space: { readonly start: number; end: number; lines: number } | undefined;
	for (const [cluster] of text.matchAll(CLUSTER)) {
		const length = cluster === '\r\n' ? 2 : lengthOf(cluster);
		const composed = cluster === '\r\n' || cluster === '\r' || cluster === '\u0085' ? '\n' : cluster.normalize('NFC');
		const alike = composed === cluster;
		let within = 0;
		for (const character of composed) {
			const start = alike ? offset + within : offset;
			const end = alike ? start + 1 : offset + length;
			within += 1;
			if (character === SOFT_HYPHEN || character === BYTE_ORDER_MARK) continue;
			if (WHITE_SPACE.test(character)) {
				space ??= { start, end, lines: 0 };
				space.end = end;
				if (character === '\n') space.lines += 1;
				continue;
			}
			if (space && characters.length > 0) {
				for (const blank of space.lines > 1 ? '\n\n' : ' ') put(blank, space.start, space.end);
			}
			space = undefined;
			put(character, start, end);
		}
		offset += length;
	}
	return { text: characters.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

function lengthOf(text: string): number {
	if (text.length === 1) return 1;
	let length = 0;
	for (const _ of text) length += 1;
	return length;
}
