import type { Anchor } from 'belarus-brief';
import { canonicalize } from '../../src/text/canonical.js';
import { codePointLength } from '../../src/text/words.js';
import { SMALL_TEXT } from './small-source.js';

const canonical = canonicalize(SMALL_TEXT);

/** The anchor of words that stand once in the small text. */
export function anchorOf(passage: string, words: string): Anchor {
	const [before = '', ...rest] = canonical.split(words);
	if (rest.length !== 1) throw new Error(`${JSON.stringify(words)} stands in the small text ${rest.length} times.`);
	const start = codePointLength(before);
	return { passage, start, end: start + codePointLength(words) };
}
