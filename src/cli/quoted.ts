const LONGEST = 80;
const INVISIBLE = /[\p{C}\u2028\u2029]/gu;

/** A text from outside as a sentence can show it: in quotation marks, cut, with nothing that a terminal would obey. */
export function quoted(text: string): string {
	const short = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
	const visible = JSON.stringify(short).replace(
		INVISIBLE,
		(character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
	);
	return visible;
}
