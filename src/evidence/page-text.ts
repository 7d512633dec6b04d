import { canonicalize } from '../text/canonicalize.js';
import { fromHtml } from './from-html.js';

const BEGINS_WITH_A_TAG = /^\s*<(?:!|\?|[a-z])/i;
// Without the flag u, which would take four times as long.
const HALF_A_PAIR = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/**
 * The canonical form of a text, or of the text of a web page: what begins with a tag is taken for HTML.
 *
 * @throws {TypeError} where it is no string, or a string that no decoder of text gives.
 */
export function pageText(input: string): string {
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
	return canonicalize(BEGINS_WITH_A_TAG.test(input) ? fromHtml(input) : input);
}

function kindOf(value: unknown): string {
	if (value === null || value === undefined) return String(value);
	return Array.isArray(value) ? 'a list' : `of type ${typeof value}`;
}
