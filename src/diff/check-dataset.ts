import { notADataset } from '../error/not-a-dataset.js';
import type { Dataset } from '../model/dataset.js';
import { DATASET_PARTS } from '../model/dataset-parts.js';

/**
 * Checks that a value has the parts of a dataset; what is in them is for `parseDataset` to judge.
 *
 * @throws {EditionError} where a part is missing.
 */
export function checkDataset(what: string, dataset: Dataset): void {
	// Untyped callers pass anything.
	const value: unknown = dataset;
	for (const part of DATASET_PARTS) {
		if (!isObject(value) || !isObject(Reflect.get(value, part))) throw notADataset(what, part);
	}
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}
