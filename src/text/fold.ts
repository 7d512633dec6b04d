import { canonicalize } from './canonicalize.js';

const COMBINING_MARKS = /\p{M}/gu;
const SINGLE_QUOTES = /[\u2018\u2019\u201A\u201B\u2032\u02BC]/g;
const DOUBLE_QUOTES = /[\u201C\u201D\u201E\u201F\u00AB\u00BB]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const WHITE_SPACE = /\s+/g;

/** The fold-1 form of a text: what stays of it when case, accents, quotes, dashes and white space do not count. */
export function fold(text: string): string {
	return canonicalize(text)
		.normalize('NFKD')
		.replace(COMBINING_MARKS, '')
		.replace(SINGLE_QUOTES, "'")
		.replace(DOUBLE_QUOTES, '"')
		.replace(DASHES, '-')
		.toLowerCase()
		.replace(WHITE_SPACE, ' ');
}
