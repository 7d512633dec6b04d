import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';

/** Enough for any real page: the shortest tags need three characters, and most pages have one for thirty. */
const mostElements = (html: string): number => html.length / 2 + 1_000;

/**
 * Parses a page as a browser does, whatever is wrong with it.
 *
 * @throws {RangeError} where the page multiplies its elements: a browser opens unclosed formatting anew in each block, so
 * that a hundred kilobytes made for it fill the memory.
 */
export function parsePage(html: string): DefaultTreeAdapterTypes.Document {
	const most = mostElements(html);
	let elements = 0;
	return parse<DefaultTreeAdapterTypes.DefaultTreeAdapterMap>(html, {
		treeAdapter: {
			...defaultTreeAdapter,
			createElement(...args) {
				elements += 1;
				if (elements > most) throw multiplies(html);
				return defaultTreeAdapter.createElement(...args);
			},
		},
	});
}

function multiplies(html: string): RangeError {
	const limit = Math.floor(mostElements(html));
	return new RangeError(
		`The page of ${html.length} characters makes over ${limit} elements, more than any real page: its formatting tags are never closed and multiply. Mend them, or give the page's text instead.`,
	);
}
