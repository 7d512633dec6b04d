import * as z from 'zod';
import { datasetShape } from './dataset-shape.js';

/**
 * The schema of a dataset: the shape of every field; `parseDataset` also checks that the records fit together.
 *
 * @example
 * import { datasetSchema } from 'belarus-brief/schema';
 *
 * console.log(datasetSchema.safeParse({}).success);
 */
export const datasetSchema = z.strictObject(datasetShape).readonly();
