import { canonicalize } from './canonicalize.js';

const COMBINING_MARKS = /\p{M}/gu;
const SINGLE_QUOTES = /[\u2018\u2019\u201A\u201B\u2032\u02BC]/g;
const DOUBLE_QUOTES = /[\u201C\u201D\u201E\u201F\u00AB\u00BB]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const WHITE_SPACE = /\s\s+|[^\S ]/g;

/**
 * The fold-1 form of a text: what stays of it when case, accents, quotes, dashes and white space do not count.
 *
 * @example
 * import { fold } from 'belarus-brief/evidence';
 *
 * console.log(fold('The “Old”\n\nCafé')); // the "old" cafe
 */
export function fold(text: string): string {
	return level(canonicalize(text)).toLowerCase().replace(WHITE_SPACE, ' ');
}

/** The part of fold-1 that looks at each character by itself: compatibility forms, marks, quotes, dashes. */
export function level(canonical: string): string {
	return canonical
		.normalize('NFKD')
		.replace(COMBINING_MARKS, '')
		.replace(SINGLE_QUOTES, "'")
		.replace(DOUBLE_QUOTES, '"')
		.replace(DASHES, '-');
}
