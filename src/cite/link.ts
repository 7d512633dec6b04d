import type { Dataset } from '../model/dataset.js';
import { type Linkable, linkTo } from './link-to.js';

/**
 * The address that opens the publisher's page at the sentences which hold a record's words (URL Fragment Text Directives).
 *
 * @throws {AnchorError} where an anchor is outside the passages of the edition.
 * @throws {EditionError} where the record is not from this edition, where the dataset given does not have it, or where an id comes without one.
 *
 * @example
 * import { claims, link } from 'belarus-brief';
 *
 * console.log(link(claims['cyberattacks-suspected']).includes('#:~:text=')); // true
 */
export function link(record: Linkable, options?: { readonly in?: Dataset }): string;
export function link(id: string, options: { readonly in: Dataset }): string;
export function link(record: string | Linkable, options: { readonly in?: Dataset } = {}): string {
	return linkTo(record, options.in);
}
