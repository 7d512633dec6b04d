import { shorten } from './shorten.js';

// JSON leaves these as they are; a terminal would obey them, and bidirectional controls would reorder the message.
const INVISIBLE = /[\p{C}\u2028\u2029]/gu;

/** A text in quotation marks, cut to 80 characters, with control characters spelled out. */
export function quote(text: string): string {
	return JSON.stringify(shorten(text)).replace(
		INVISIBLE,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}
