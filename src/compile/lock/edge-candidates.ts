/** Words at one end of a sentence, and where they stand: offsets in UTF-16 code units of the text, half-open. */
export interface Edge {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

// Curly in one copy of a page, straight in another: an edge must not hold them.
const QUOTE = /['"\u2018-\u201F\u2032\u2033\u00AB\u00BB]/;
const TRAILING_MARKS = /[^\p{L}\p{M}\p{N}]+$/u;

/** The first `count` words from the first one without a quotation mark or apostrophe on; undefined where there are none. */
export function opening(sentence: string, offset: number, count: number): Edge | undefined {
	const chunks = chunksOf(sentence);
	const first = chunks.findIndex((_, index) => cleanRun(chunks, index, count));
	if (first === -1) return undefined;
	const start = chunks[first]?.index ?? 0;
	const last = chunks[first + count - 1];
	const text = sentence.slice(start, (last?.index ?? 0) + (last?.[0].length ?? 0)).replace(TRAILING_MARKS, '');
	return { text, start: offset + start, end: offset + start + text.length };
}

/** The last `count` words with the marks that end the sentence; undefined where a quotation mark or apostrophe is among them. */
export function closing(sentence: string, offset: number, count: number): Edge | undefined {
	const chunks = chunksOf(sentence);
	const first = chunks.length - count;
	if (!cleanRun(chunks, first, count)) return undefined;
	const start = chunks[first]?.index ?? 0;
	return { text: sentence.slice(start), start: offset + start, end: offset + sentence.length };
}

function chunksOf(sentence: string): RegExpExecArray[] {
	return [...sentence.matchAll(/\S+/g)];
}

function cleanRun(chunks: readonly RegExpExecArray[], first: number, count: number): boolean {
	const run = chunks.slice(Math.max(first, 0), first + count);
	return run.length === count && run.every((chunk) => !QUOTE.test(chunk[0]));
}
