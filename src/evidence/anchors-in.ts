import { inDataset } from '../cite/in-dataset.js';
import type { Linkable } from '../cite/link-to.js';
import { AnchorError } from '../error/anchor-error.js';
import type { Anchor } from '../model/anchor.js';
import type { Dataset } from '../model/dataset.js';

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
