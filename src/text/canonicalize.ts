const BYTE_ORDER_MARK = /^\uFEFF/;
const LINE_BREAK = /\r\n?/g;
const SOFT_HYPHEN = /\u00AD/g;
const BLANK_LINES = /\n\s*\n/;
// All but a lone space, which stays: to replace each of a million of them takes most of the time.
const WHITE_SPACE = /\s\s+|[^\S ]/g;

/** The blocks of a text in canon-1: NFC, no soft hyphens, every white-space run one space, none empty. */
export function blocksOf(text: string): string[] {
	return text
		.replace(BYTE_ORDER_MARK, '')
		.replace(LINE_BREAK, '\n')
		.normalize('NFC')
		.replace(SOFT_HYPHEN, '')
		.split(BLANK_LINES)
		.map((block) => block.replace(WHITE_SPACE, ' ').trim())
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
