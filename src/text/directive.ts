type Term = string | undefined;

/** What a text fragment looks for, in the order in which a directive writes it; each term is text of the page. */
export type TextDirective = readonly [prefix: Term, start: string, end: Term, suffix: Term];

/** The words at the ends of a sentence, where it has any. */
interface SentenceEdges {
	readonly opens?: string;
	readonly closes?: string;
}

interface SentencesOnly {
	readonly sentences: readonly SentenceEdges[];
}

/**
 * The directive that opens one sentence of a passage, from the edges alone.
 *
 * Neighbors in the same passage lend prefix and suffix, so that a common word is not found too early; neighbors in other
 * passages do not, since pages put boxes between blocks. A sentence without edges is bracketed by its neighbors.
 */
export function textDirective(
	passages: readonly SentencesOnly[],
	{ sentences }: SentencesOnly,
	sentence: SentenceEdges,
): TextDirective {
	const { opens, closes } = sentence;
	const index = sentences.indexOf(sentence);
	if (opens && closes) return [sentences[index - 1]?.closes, opens, closes, sentences[index + 1]?.opens];
	const all = passages.flatMap((passage) => passage.sentences);
	const position = all.indexOf(sentence);
	const before = all.slice(0, position).findLast((each) => each.closes)?.closes;
	const after = all.slice(position).find((each) => each.opens)?.opens;
	return [undefined, before ?? after ?? '', before && after, undefined];
}

/** Writes a directive as the `text=` part of a fragment (URL Fragment Text Directives, section 3.3). */
export function formatTextDirective(directive: TextDirective): string {
	const [prefix, start, end, suffix] = directive.map(encode);
	return `text=${[prefix && `${prefix}-`, start, end, suffix && `-${suffix}`].filter(Boolean).join()}`;
}

// A hyphen has a meaning of its own in a directive; encodeURIComponent leaves it, but takes care of "," and "&".
function encode(term: Term): Term {
	return term && encodeURIComponent(term).replaceAll('-', '%2D');
}
