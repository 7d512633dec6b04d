import { blocksOf, canonicalize } from '../text/canonical.js';
import { fromHtml, type HtmlBlock, htmlBlocks } from './html.js';

const BEGINS_WITH_A_TAG = /^\s*<(?:!|\?|[a-z])/i;
// Without the flag u, which would take four times as long.
const HALF_A_PAIR = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** A page as it is read, and as a browser searches it. */
export interface ReadPage {
	/** The canonical form of its text. */
	readonly canonical: string;
	/** The canonical form of all that a browser shows, menus, boxes and controls too. */
	readonly shown: string;
	/** Where in what is shown an offset of the text stands; both in UTF-16 code units. */
	toShown(offset: number): number;
}

/**
 * The canonical form of a text, or of the text of a web page: what begins with a tag is taken for HTML.
 *
 * @throws {TypeError} where it is no string, or a string that no decoder of text gives.
 */
export function pageText(input: string): string {
	checkText(input);
	return canonicalize(BEGINS_WITH_A_TAG.test(input) ? fromHtml(input) : input);
}

/**
 * Reads a text, or a web page, with what a browser shows beside it.
 *
 * @throws {TypeError} where it is no string, or a string that no decoder of text gives.
 */
export function readPage(input: string): ReadPage {
	checkText(input);
	const parts: readonly HtmlBlock[] = BEGINS_WITH_A_TAG.test(input)
		? htmlBlocks(input)
		: [{ text: input, isApart: false }];
	const blocks = parts.flatMap(({ text, isApart }) => blocksOf(text).map((block) => ({ text: block, isApart })));
	const read = laidOut(blocks.filter(({ isApart }) => !isApart));
	const shown = laidOut(blocks);
	const shownStarts = shown.starts.filter((_, index) => blocks[index]?.isApart === false);
	return {
		canonical: read.text,
		shown: shown.text,
		toShown(offset) {
			const block = read.starts.findLastIndex((start) => start <= offset);
			return offset + (shownStarts[block] ?? 0) - (read.starts[block] ?? 0);
		},
	};
}

const BLANK_LINE = '\n\n';

function laidOut(blocks: readonly HtmlBlock[]): { readonly text: string; readonly starts: readonly number[] } {
	const starts: number[] = [];
	let offset = 0;
	for (const { text } of blocks) {
		starts.push(offset);
		offset += text.length + BLANK_LINE.length;
	}
	return { text: blocks.map(({ text }) => text).join(BLANK_LINE), starts };
}

function checkText(input: string): void {
	if (typeof input !== 'string') {
		throw new TypeError(
			`The text is ${kindOf(input)}, and a text is a string. Decode bytes first: new TextDecoder().decode(bytes).`,
		);
	}
	const nul = input.indexOf('\0');
	if (nul !== -1) {
		throw new TypeError(
			`The text has a NUL character at ${nul}, as binary data has. Pass the text of the page, or its HTML.`,
		);
	}
	const half = input.search(HALF_A_PAIR);
	if (half !== -1) {
		throw new TypeError(
			`The text has half a surrogate pair at ${half}, which stands for no character. Decode the page as UTF-8, and cut it between characters.`,
		);
	}
}

function kindOf(value: unknown): string {
	if (value === null || value === undefined) return String(value);
	return Array.isArray(value) ? 'a list' : `of type ${typeof value}`;
}
