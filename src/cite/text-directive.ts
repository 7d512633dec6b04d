import type { Passage, Sentence } from '../model/article.js';

/** What a text fragment looks for; each field is text of the page. */
export interface TextDirective {
	readonly prefix?: string;
	readonly start: string;
	readonly end?: string;
	readonly suffix?: string;
}

type SentenceOnly = Pick<Passage, 'sentences'>;

/**
 * The directive that opens one sentence, from the edges alone.
 *
 * Neighbors in the same passage lend prefix and suffix, so that a common word is not found too early; neighbors in other
 * passages do not, since pages put boxes between blocks. A sentence without edges is bracketed by its neighbors.
 */
export function textDirective(passages: readonly SentenceOnly[], passage: number, index: number): TextDirective | undefined {
	const sentences = passages[passage]?.sentences ?? [];
	const { opens, closes } = sentences[index] ?? {};
	if (opens !== undefined && closes !== undefined) {
		const prefix = sentences[index - 1]?.closes;
		const suffix = sentences[index + 1]?.opens;
		return { ...(prefix && { prefix }), start: opens, end: closes, ...(suffix && { suffix }) };
	}
	const all = passages.flatMap((each) => each.sentences);
	const position = all.indexOf(sentences[index] ?? { start: 0, end: 0 });
	const before = all.slice(0, position).findLast(hasEdges)?.closes;
	const after = all.slice(position + 1).find(hasEdges)?.opens;
	if (before === undefined) return after === undefined ? undefined : { start: after };
	return { start: before, ...(after && { end: after }) };
}

function hasEdges(sentence: Sentence): boolean {
	return sentence.opens !== undefined;
}

/** Writes a directive as the `text=` part of a fragment (URL Fragment Text Directives, section 3.3). */
export function formatTextDirective({ prefix, start, end, suffix }: TextDirective): string {
	const terms = [prefix && `${encode(prefix)}-`, encode(start), end && encode(end), suffix && `-${encode(suffix)}`];
	return `text=${terms.filter(Boolean).join(',')}`;
}

// A hyphen has a meaning of its own in a directive; encodeURIComponent leaves it, but takes care of "," and "&".
function encode(term: string): string {
	return encodeURIComponent(term).replaceAll('-', '%2D');
}
