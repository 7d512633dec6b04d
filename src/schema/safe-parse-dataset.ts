import type { Fault } from '../error/fault.js';
import { SchemaError } from '../error/schema-error.js';
import type { Dataset } from '../model/dataset.js';
import { checkShape } from './check-shape.js';
import { datasetSchema } from './dataset-schema.js';
import { hostileKeys } from './hostile-keys.js';
import { checkIntegrity } from './integrity/check-integrity.js';
import { withRetiredIds } from './with-retired-ids.js';

const JSON_TEXT = 'The value is a string: a dataset is an object. Parse it first: parseDataset(JSON.parse(text)).';

/** What `safeParseDataset` returns: the dataset, or the error `parseDataset` would throw. */
export type SafeParseResult =
	| { readonly success: true; readonly data: Dataset }
	| { readonly success: false; readonly error: SchemaError };

/**
 * Does what `parseDataset` does and returns the error instead of throwing it.
 *
 * @example
 * import { safeParseDataset } from 'belarus-brief/schema';
 *
 * const result = safeParseDataset({ claims: {} });
 * if (!result.success) {
 * 	for (const { path, message } of result.error.faults) console.log(path.join('.'), message);
 * }
 */
export function safeParseDataset(json: unknown): SafeParseResult {
	if (typeof json === 'string') return failure([{ path: [], message: JSON_TEXT }]);
	const hostile = hostileKeys(json);
	if (hostile.length > 0) return failure(hostile);
	const shape = checkShape(datasetSchema, datasetPart(json));
	if (!shape.success) return failure(shape.faults);
	const faults = checkIntegrity(shape.data);
	return faults.length > 0 ? failure(faults) : { success: true, data: withRetiredIds(shape.data) };
}

function failure(faults: readonly Fault[]): SafeParseResult {
	return { success: false, error: new SchemaError(faults) };
}

// The root module of the package is a dataset too: beside its collections it exports functions.
function datasetPart(json: unknown): unknown {
	if (typeof json !== 'object' || json === null || Array.isArray(json)) return json;
	return Object.fromEntries(
		Object.entries(json).filter(
			([key, value]) => typeof value !== 'function' && !(key === 'notice' && typeof value === 'string'),
		),
	);
}
