import type { FoldedPage } from './folded-page.js';

const END_OF_SENTENCE = /[.!?:;"')\]]/;

/** Whether a sentence or a block of a page starts at an offset. */
export function opensAt(page: FoldedPage, start: number): boolean {
	return start === 0 || page.isBreak(start - 1) || END_OF_SENTENCE.test(page.slice(start - 2, start - 1));
}

/** Whether a sentence or a block of a page ends at an offset. */
export function closesAt(page: FoldedPage, end: number): boolean {
	return end === page.length || page.isBreak(end) || END_OF_SENTENCE.test(page.slice(end - 1, end));
}
