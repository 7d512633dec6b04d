import type { TextWithOffsets } from './offsets.js';

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
	const bom = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
	let offset = bom;
	let space: { readonly start: number; end: number; lines: number } | undefined;
	for (const [cluster] of text.slice(bom).matchAll(CLUSTER)) {
		const length = cluster === '\r\n' ? 2 : lengthOf(cluster);
		const composed = cluster === '\r\n' || cluster === '\r' ? '\n' : cluster.normalize('NFC');
		const alike = composed === cluster;
		let within = 0;
		for (const character of composed) {
			const start = alike ? offset + within : offset;
			const end = alike ? start + 1 : offset + length;
			within += 1;
			if (character === SOFT_HYPHEN) continue;
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
