import type { Linkable } from '../cite/link-to.js';
import { formatTextDirective } from '../cite/text-directive.js';
import { sentenceDirectives, withDirectives } from '../cite/text-link.js';
import type { Dataset } from '../model/dataset.js';
import { anchorsIn } from './anchors-in.js';
import { installed } from './installed.js';
import { pageText } from './page-text.js';
import { stands } from './place.js';
import { placeAnchors } from './place-anchors.js';
import { tightDirectives } from './tight-directive.js';

/**
 * The address that opens the page at a record's very words, made of the words of your own copy of it.
 *
 * `link` opens the sentences. Where the copy does not have an anchor's words, its directive is the one of `link`.
 *
 * @throws {TypeError} where the page is no string, or holds what no text has: NUL, half a surrogate pair.
 * @throws {RangeError} where unclosed formatting tags of HTML multiply beyond what any real page has.
 * @throws {EditionError} where the dataset does not have the record, or has no fingerprints.
 * @throws {AnchorError} where an anchor is in no sentence of the dataset.
 *
 * @example
 * import { claims, link } from 'belarus-brief';
 * import { linkIn } from 'belarus-brief/evidence';
 *
 * const record = claims['visa-renewal-refused'];
 * console.log((await linkIn(record, 'The text of another page.')) === link(record)); // true
 */
export async function linkIn(
	record: string | Linkable,
	page: string,
	options: { readonly in?: Dataset } = {},
): Promise<string> {
	const dataset = options.in ?? installed;
	const { passages, url } = dataset.article;
	const anchors = anchorsIn(record, dataset);
	const canonical = pageText(page);
	const { places } = await placeAnchors(dataset, canonical, anchors);
	const tight = tightDirectives(canonical);
	const directives = anchors.flatMap((anchor, index) => {
		const place = places[index];
		const directive = place && stands(place) && tight(inCodeUnits(canonical, place.start ?? 0, place.end ?? 0));
		return directive ? [formatTextDirective(directive)] : sentenceDirectives(passages, anchor);
	});
	return withDirectives(url, directives);
}

/** A span in code points as one in UTF-16 code units. */
function inCodeUnits(text: string, start: number, end: number) {
	let units = 0;
	let points = 0;
	const span = { start: 0, end: 0 };
	for (const character of text) {
		if (points === start) span.start = units;
		if (points === end) break;
		units += character.length;
		points += 1;
	}
	span.end = units;
	return span;
}
