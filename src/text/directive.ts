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

/** Where a browser lands: offsets in UTF-16 code units, half-open. */
interface Landing {
	readonly start: number;
	readonly end: number;
}

/** Finds a directive in a text as a browser would; made once for a text, used for many directives. */
export type FindDirective = (directive: TextDirective) => Landing | undefined;

/**
 * Follows the algorithm of URL Fragment Text Directives, section 3.6.2: first match of prefix and start at word bounds,
 * then the first end whose suffix follows; case does not count.
 */
export function directiveFinder(text: string): FindDirective {
	const page = text.toLowerCase();
	const bounds = wordBounds(text);

	const find = (term: string, from: number): Landing | undefined => {
		const wanted = term.toLowerCase();
		for (let start = page.indexOf(wanted, from); start !== -1; start = page.indexOf(wanted, start + 1)) {
			const end = start + wanted.length;
			if (bounds.has(start) && bounds.has(end)) return { start, end };
		}
		return undefined;
	};
	const findAt = (term: string, position: number): Landing | undefined => {
		const start = skipWhiteSpace(page, position);
		const found = find(term, start);
		return found?.start === start ? found : undefined;
	};
	const findStart = ([prefix, start]: TextDirective): Landing | undefined => {
		if (prefix === undefined) return find(start, 0);
		for (let at = find(prefix, 0); at !== undefined; at = find(prefix, at.start + 1)) {
			const found = findAt(start, at.end);
			if (found) return found;
		}
		return undefined;
	};

	return (directive) => {
		const [, , wantedEnd, suffix] = directive;
		const start = findStart(directive);
		if (start === undefined || wantedEnd === undefined) return start;
		for (let end = find(wantedEnd, start.end); end !== undefined; end = find(wantedEnd, end.start + 1)) {
			if (suffix === undefined || findAt(suffix, end.end)) return { start: start.start, end: end.end };
		}
		return undefined;
	};
}

function skipWhiteSpace(text: string, from: number): number {
	let position = from;
	while (/\s/.test(text.charAt(position))) position += 1;
	return position;
}

function wordBounds(text: string): ReadonlySet<number> {
	const bounds = new Set([text.length]);
	for (const { index } of new Intl.Segmenter('en', { granularity: 'word' }).segment(text)) bounds.add(index);
	return bounds;
}
