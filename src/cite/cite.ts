import { article } from '../edition/article.js';
import { credits } from '../edition/credits.js';
import type { Dataset } from '../model/dataset.js';
import { type Citation, citation } from './citation.js';
import { creditsOf } from './credits.js';
import { type Linkable, linkTo } from './link-to.js';

/**
 * A citation of the article, plain and as CSL-JSON, with the address that opens the record's words.
 *
 * The item's id in CSL-JSON is the record's, so that a list of works can hold several; of an anchor or mention, the article's.
 *
 * @throws {AnchorError} where an anchor is outside the passages of the edition.
 * @throws {EditionError} where the record is not from this edition, where the dataset given does not have it, or where an id comes without one.
 *
 * @example
 * import { cite, claims } from 'belarus-brief';
 *
 * const { text, csl } = cite(claims['cyberattacks-suspected']);
 * console.log(text.startsWith('Stephen Nix and Mark Dietzen, '), csl.publisher); // true Atlantic Council
 */
export function cite(record: Linkable, options?: { readonly in?: Dataset }): Citation;
export function cite(id: string, options: { readonly in: Dataset }): Citation;
export function cite(record: string | Linkable, options: { readonly in?: Dataset } = {}): Citation {
	const dataset = options.in;
	const source = dataset?.article ?? article;
	return citation(idOf(record) ?? source.id, source, dataset ? creditsOf(dataset) : credits, linkTo(record, dataset));
}

function idOf(record: string | Linkable): string | undefined {
	if (typeof record === 'string') return record;
	return 'id' in record ? record.id : undefined;
}
