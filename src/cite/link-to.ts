import { PAST } from '../edition/past.js';
import { sentences } from '../edition/sentences.js';
import { url } from '../edition/url.js';
import type { Anchor } from '../model/anchor.js';
import type { Dataset } from '../model/dataset.js';
import { inDataset } from './in-dataset.js';
import { textLink } from './text-link.js';

/** What has a place in the text: a record with its anchors, or an anchor or mention itself. */
export type Linkable = { readonly id: string; readonly anchors: readonly Anchor[] } | Anchor;

/** The address that opens a record's words: in the dataset given, else in the installed edition. */
export function linkTo(reference: string | Linkable, dataset: Dataset | undefined): string {
	const record =
		typeof reference === 'string' || ('anchors' in reference && (dataset || PAST in reference))
			? inDataset(reference, dataset)
			: reference;
	const anchors = 'anchors' in record ? record.anchors : [record];
	return textLink(dataset?.article ?? { url, passages: sentences }, anchors);
}
