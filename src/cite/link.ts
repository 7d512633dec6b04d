import { article } from '../edition/collections.js';
import { PAST } from '../edition/freeze.js';
import { AnchorError } from '../error/errors.js';
import type { Article, Passage } from '../model/article.js';
import type { Dataset } from '../model/dataset.js';
import type { Anchor } from '../model/records.js';
import { inDataset } from '../query/records.js';
import { formatTextDirective, textDirective } from '../text/directive.js';

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

/** What has a place in the text: a record with its anchors, or an anchor or mention itself. */
export type Linkable = { readonly id: string; readonly anchors: readonly Anchor[] } | Anchor;

/** The address that opens a record's words: in the dataset given, else in the installed edition. */
export function linkTo(reference: string | Linkable, dataset: Dataset | undefined): string {
	const record =
		typeof reference === 'string' || ('anchors' in reference && (dataset || PAST in reference))
			? inDataset(reference, dataset)
			: reference;
	const anchors = 'anchors' in record ? record.anchors : [record];
	return textLink(dataset?.article ?? article, anchors);
}

/**
 * The address that opens the sentences holding some anchors, one directive a sentence.
 *
 * @throws {AnchorError} where an anchor is in no sentence of its passage.
 */
function textLink({ url, passages }: Article, anchors: readonly Anchor[]): string {
	const directives = anchors.flatMap((anchor) => sentenceDirectives(passages, anchor));
	return withDirectives(url, directives);
}

/**
 * An address with text directives, each once.
 *
 * They join the fragment that the address has, and take the place of older ones (URL Fragment Text Directives, section 3.1).
 */
export function withDirectives(url: string, directives: readonly string[]): string {
	const [address = ''] = url.split(':~:');
	return `${address}${address.includes('#') ? '' : '#'}:~:${[...new Set(directives)].join('&')}`;
}

/**
 * The directives that open the sentences holding an anchor.
 *
 * @throws {AnchorError} where the anchor is in no sentence of its passage.
 */
export function sentenceDirectives(passages: readonly Passage[], anchor: Anchor): string[] {
	const from = anchor.start;
	const passage = passages.find(
		({ id, start, end }) => id === anchor.passage && start <= from && from < anchor.end && anchor.end <= end,
	);
	const held = passage?.sentences.filter(({ start, end }) => start < anchor.end && from < end);
	if (!passage || !held?.length) throw new AnchorError(anchor);
	return held.map((sentence) => formatTextDirective(textDirective(passages, passage, sentence)));
}
