import { quote } from './quote.js';

/** Words as a sentence lists them: `"a", "b" or "c"`. */
export function alternatives(words: readonly string[]): string {
	const quoted = words.map(quote);
	return [quoted.slice(0, -1).join(', '), ...quoted.slice(-1)].filter(Boolean).join(' or ');
}
