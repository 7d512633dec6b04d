import { type Linkable, sentenceDirectives, withDirectives } from '../cite/link.js';
import type { Dataset } from '../model/dataset.js';
import { formatTextDirective, type TextDirective } from '../text/directive.js';
import { directiveFinder } from '../text/directive-finder.js';
import { installed } from './layout.js';
import { anchorsIn } from './locate.js';
import { readPage } from './page.js';
import { placeAnchors, stands } from './place.js';

/**
 * The address that opens the page at a record's very words, made of the words of your own copy of it.
 *
 * `link` opens the sentences. Where the copy does not have an anchor's words, its directive is the one of `link`.
 *
 * @throws {TypeError} where the page is no string, or holds what no text has: NUL, half a surrogate pair.
 * @throws {RangeError} where unclosed formatting tags of HTML multiply beyond what any real page has.
 * @throws {EditionError} where the dataset does not have the record, or has no fingerprints.
 * @throws {AnchorError} where an anchor is in no sentence of the dataset.
 *
 * @example
 * import { claims, link } from 'belarus-brief';
 * import { linkIn } from 'belarus-brief/evidence';
 *
 * const record = claims['visa-renewal-refused'];
 * console.log((await linkIn(record, 'The text of another page.')) === link(record)); // true
 */
export async function linkIn(
	record: string | Linkable,
	page: string,
	options: { readonly in?: Dataset } = {},
): Promise<string> {
	const dataset = options.in ?? installed;
	const { passages, url } = dataset.article;
	const anchors = anchorsIn(record, dataset);
	const { canonical, shown, toShown } = readPage(page);
	const { places } = await placeAnchors(dataset, canonical, anchors);
	const tight = tightDirectives(shown);
	const directives = anchors.flatMap((anchor, index) => {
		const place = places[index];
		const span = place && stands(place) && inCodeUnits(canonical, place.start ?? 0, place.end ?? 0);
		const directive = span && tight({ start: toShown(span.start), end: toShown(span.end - 1) + 1 });
		return directive ? [formatTextDirective(directive)] : sentenceDirectives(passages, anchor);
	});
	return withDirectives(url, directives);
}

/** A span in code points as one in UTF-16 code units. */
function inCodeUnits(text: string, start: number, end: number) {
	let units = 0;
	let points = 0;
	const span = { start: 0, end: 0 };
	for (const character of text) {
		if (points === start) span.start = units;
		if (points === end) break;
		units += character.length;
		points += 1;
	}
	span.end = units;
	return span;
}

interface Stretch {
	readonly start: number;
	readonly end: number;
}

const BLOCK_BREAK = '\n\n';
/** The menus of a page may hold a lone "The", and the copy need not have the menus. */
const FEWEST_WORDS = 2;
const MOST_WORDS = 6;
/** Up to so many words a directive spells its words out. */
const SPELLED_OUT = 4;

/** Makes directives for spans of a canonical page, in UTF-16 code units; undefined where none lands on the span. */
function tightDirectives(page: string): (span: Stretch) => TextDirective | undefined {
	const find = directiveFinder(page);
	return (span) => {
		const target = toWordBounds(page, span);
		for (const directive of candidates(page, target)) {
			const landing = find(directive);
			if (landing?.start === target.start && landing.end === target.end) return directive;
		}
		return undefined;
	};
}

// From the shortest to the longest, until a browser finds none of it earlier on the page.
function* candidates(page: string, { start, end }: Stretch): Generator<TextDirective> {
	const words = page.slice(start, end);
	const chunks = [...words.matchAll(/\S+/g)];
	const whole = !words.includes(BLOCK_BREAK);
	for (let around = 0; around <= MOST_WORDS; around += 1) {
		const prefix = wordsBefore(page, start, around);
		const suffix = wordsAfter(page, end, around);
		if (whole && chunks.length <= SPELLED_OUT) yield [prefix, words, undefined, undefined];
		for (let count = FEWEST_WORDS; count <= MOST_WORDS && 2 * count <= chunks.length; count += 1) {
			const first = words.slice(0, endOf(chunks[count - 1]));
			const last = words.slice(chunks[chunks.length - count]?.index);
			if (first.includes(BLOCK_BREAK) || last.includes(BLOCK_BREAK)) break;
			yield [prefix, first, last, suffix];
		}
		if (whole) yield [prefix, words, undefined, undefined];
	}
}

function wordsBefore(page: string, start: number, count: number): string | undefined {
	const block = page.slice(page.lastIndexOf(BLOCK_BREAK, start - 1) + 1, start);
	const chunks = [...block.matchAll(/\S+/g)];
	const from = chunks[Math.max(0, chunks.length - count)]?.index;
	return count === 0 || from === undefined ? undefined : block.slice(from).trim();
}

function wordsAfter(page: string, end: number, count: number): string | undefined {
	const next = page.indexOf(BLOCK_BREAK, end);
	const block = page.slice(end, next === -1 ? undefined : next);
	const chunks = [...block.matchAll(/\S+/g)].slice(0, count);
	return chunks.length === 0 ? undefined : block.slice(0, endOf(chunks.at(-1))).trim();
}

function endOf(chunk: RegExpExecArray | undefined): number {
	return chunk ? chunk.index + chunk[0].length : 0;
}

// A browser matches whole words: "neighbor" of "neighbor's" is found as all of it.
function toWordBounds(page: string, { start, end }: Stretch): Stretch {
	const from = page.lastIndexOf('\n', start - 1) + 1;
	const next = page.indexOf('\n', end);
	const block = page.slice(from, next === -1 ? undefined : next);
	const bounds = [
		...Array.from(new Intl.Segmenter('en', { granularity: 'word' }).segment(block), ({ index }) => from + index),
		from + block.length,
	];
	return {
		start: bounds.findLast((bound) => bound <= start) ?? start,
		end: bounds.find((bound) => bound >= end) ?? end,
	};
}
