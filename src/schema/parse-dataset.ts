import type { Dataset } from '../model/dataset.js';
import { safeParseDataset } from './safe-parse-dataset.js';

/**
 * Checks a dataset from outside, parsed JSON or a module, and returns it typed and deeply frozen.
 *
 * It must have the shape of `datasetSchema` and its records must fit together; a `notice` as the shipped files have it is
 * dropped.
 *
 * @throws {SchemaError} with every fault by path: those of shape first, those of fit once the shape is right.
 *
 * @example
 * import { parseDataset, SchemaError } from 'belarus-brief/schema';
 *
 * try {
 * 	const dataset = parseDataset(JSON.parse('{ "claims": {} }'));
 * 	console.log(dataset.edition.version);
 * } catch (error) {
 * 	if (error instanceof SchemaError) console.log(error.message);
 * }
 */
export function parseDataset(json: unknown): Dataset {
	const result = safeParseDataset(json);
	if (!result.success) throw result.error;
	return result.data;
}
