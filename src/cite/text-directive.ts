import type { Passage, Sentence } from '../model/article.js';

/** What a text fragment looks for; each field is text of the page. */
export interface TextDirective {
	readonly prefix?: string | undefined;
	readonly start: string;
	readonly end?: string | undefined;
	readonly suffix?: string | undefined;
}

type SentencesOnly = Pick<Passage, 'sentences'>;

/**
 * The directive that opens one sentence of a passage, from the edges alone.
 *
 * Neighbors in the same passage lend prefix and suffix, so that a common word is not found too early; neighbors in other
 * passages do not, since pages put boxes between blocks. A sentence without edges is bracketed by its neighbors.
 */
export function textDirective(
	passages: readonly SentencesOnly[],
	{ sentences }: SentencesOnly,
	sentence: Sentence,
): TextDirective {
	const { opens, closes } = sentence;
	const index = sentences.indexOf(sentence);
	if (opens && closes) {
		return { prefix: sentences[index - 1]?.closes, start: opens, end: closes, suffix: sentences[index + 1]?.opens };
	}
	const all = passages.flatMap((passage) => passage.sentences);
	const position = all.indexOf(sentence);
	const before = all.slice(0, position).findLast((each) => each.closes)?.closes;
	const after = all.slice(position).find((each) => each.opens)?.opens;
	return { start: before ?? after ?? '', end: before && after };
}

/** Writes a directive as the `text=` part of a fragment (URL Fragment Text Directives, section 3.3). */
export function formatTextDirective({ prefix, start, end, suffix }: TextDirective): string {
	const terms = [prefix && `${encode(prefix)}-`, encode(start), end && encode(end), suffix && `-${encode(suffix)}`];
	return `text=${terms.filter(Boolean).join()}`;
}

// A hyphen has a meaning of its own in a directive; encodeURIComponent leaves it, but takes care of "," and "&".
function encode(term: string): string {
	return encodeURIComponent(term).replaceAll('-', '%2D');
}
