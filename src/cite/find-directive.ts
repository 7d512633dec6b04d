import type { TextDirective } from './text-directive.js';

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
