import { quote } from './quote.js';

/** Words as a sentence lists them: `"a", "b" or "c"`. */
export function alternatives(words: readonly string[]): string {
	const quoted = words.map(quote);
	const last = quoted.pop() ?? '';
	return quoted.length > 0 ? `${quoted.join(', ')} or ${last}` : last;
}
