import { quote } from '../../error/quote.js';
/** An address as YAML writes it, taken apart: `p03.1:7-14` is words 7 to 14 of sentence 1 of passage p03. */
export interface Address {
	readonly passage: string;
	/** From 1. */
	readonly sentence: number;
	/** From 1. */
	readonly firstWord: number;
	/** From 1, included. */
	readonly lastWord: number;
}

const ADDRESS = /^(?<passage>[a-z0-9-]+)\.(?<sentence>[1-9]\d{0,3}):(?<first>[1-9]\d{0,3})(?:-(?<last>[1-9]\d{0,3}))?$/;

/** Takes an address apart, or undefined where it is none. */
export function parseAddress(address: string): Address | undefined {
	const parts = ADDRESS.exec(address)?.groups;
	if (parts === undefined) return undefined;
	const firstWord = Number(parts['first']);
	return {
		passage: String(parts['passage']),
		sentence: Number(parts['sentence']),
		firstWord,
		lastWord: parts['last'] === undefined ? firstWord : Number(parts['last']),
	};
}

/** What is wrong with an address, given the number of words in each sentence of each passage; undefined if nothing is. */
export function addressFault(address: string, counts: ReadonlyMap<string, readonly number[]>): string | undefined {
	const parsed = parseAddress(address);
	if (parsed === undefined) {
		return `${quote(address)} is no address. Write passage, sentence and words: p03.1:7-14, or p03.1:7 for one word.`;
	}
	const sentences = counts.get(parsed.passage);
	if (sentences === undefined) {
		return `${quote(address)} names passage ${quote(parsed.passage)}, which data/article.yaml does not have. The passages are ${[...counts.keys()].join(', ')}.`;
	}
	const words = sentences[parsed.sentence - 1];
	if (words === undefined) {
		return `"${address}" names sentence ${parsed.sentence}, but passage ${parsed.passage} has ${sentences.length}. \`npm run words ${parsed.passage}\` prints them.`;
	}
	if (parsed.firstWord > parsed.lastWord) {
		return `"${address}" ends before it starts. Put the lower word number first.`;
	}
	if (parsed.lastWord > words) {
		return `"${address}" reaches outside its sentence: ${parsed.passage}.${parsed.sentence} has ${words} words. \`npm run words ${parsed.passage}\` prints them.`;
	}
	return undefined;
}
