import { edition } from '../edition/edition.js';
import { passages } from '../edition/passages.js';
import { url } from '../edition/url.js';
import type { Anchor } from '../model/anchor.js';
import type { Dataset } from '../model/dataset.js';
import { datasetNeeded, inDataset } from './in-dataset.js';
import { textLink } from './text-link.js';

/** What has a place in the text: a record with its anchors, or an anchor or mention itself. */
export type Linkable = { readonly id: string; readonly anchors: readonly Anchor[] } | Anchor;

/** The address that opens a record's words: in the dataset given, else in the installed edition. */
export function linkTo(record: string | Linkable, dataset: Dataset | undefined): string {
	if (dataset === undefined) {
		if (typeof record === 'string') throw datasetNeeded(record, edition.version);
		return textLink(url, passages, anchorsOf(record));
	}
	const own = typeof record === 'string' || 'anchors' in record ? inDataset(record, dataset) : record;
	return textLink(dataset.article.url, dataset.article.passages, anchorsOf(own));
}

function anchorsOf(record: Linkable): readonly Anchor[] {
	return 'anchors' in record ? record.anchors : [record];
}
