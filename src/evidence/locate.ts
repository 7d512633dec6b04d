import type { Linkable } from '../cite/link.js';
import { AnchorError } from '../error/errors.js';
import type { Dataset } from '../model/dataset.js';
import type { Anchor } from '../model/records.js';
import { inDataset } from '../query/records.js';
import { installed } from './layout.js';
import { pageText } from './page.js';
import { type Place, placeAnchors } from './place.js';

/** What became of one anchor of a record, and where it stands. */
export interface Located extends Place {
	/** The passage of the edition that holds it. */
	readonly passage: string;
	/** Which of the record's anchors it is, from 0. */
	readonly index: number;
}

/**
 * Finds a record's words in a copy of the page, its text or its HTML: one result an anchor, in their order.
 *
 * `exact` and `moved` differ from the edition in typography at most. `exact` is said where the words stand as far into
 * the folded text as in the edition, `moved` where something before them came, went or changed its length.
 * Offsets count code points in `canonicalize(text)`, or in `canonicalize(fromHtml(html))`.
 *
 * @throws {TypeError} where the text is no string, or holds what no text has: NUL, half a surrogate pair.
 * @throws {RangeError} where unclosed formatting tags of HTML multiply beyond what any real page has.
 * @throws {EditionError} where the dataset does not have the record, or has no fingerprints.
 * @throws {AnchorError} where an anchor is in no sentence of the dataset.
 *
 * @example
 * import { claims } from 'belarus-brief';
 * import { locate } from 'belarus-brief/evidence';
 *
 * const [place] = await locate(claims['visa-renewal-refused'], 'The text of another page.');
 * console.log(place?.status); // missing
 */
export async function locate(
	record: string | Linkable,
	text: string,
	options: { readonly in?: Dataset } = {},
): Promise<readonly Located[]> {
	const dataset = options.in ?? installed;
	const anchors = anchorsIn(record, dataset);
	const { places } = await placeAnchors(dataset, pageText(text), anchors);
	return places.map((place, index) => ({ passage: anchors[index]?.passage ?? '', index, ...place }));
}

/**
 * The anchors of a record of a dataset, or the anchor itself.
 *
 * @throws {EditionError} where the dataset has no such record.
 * @throws {AnchorError} where an anchor is in no passage of the dataset.
 */
export function anchorsIn(reference: string | Linkable, dataset: Dataset): readonly Anchor[] {
	const anchors =
		typeof reference === 'string' || 'anchors' in reference ? inDataset(reference, dataset).anchors : [reference];
	for (const anchor of anchors) {
		const passage = dataset.article.passages.find(({ id }) => id === anchor.passage);
		const fits = passage && passage.start <= anchor.start && anchor.start < anchor.end && anchor.end <= passage.end;
		if (!fits) throw new AnchorError(anchor);
	}
	return anchors;
}
