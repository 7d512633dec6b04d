export { SchemaError } from '../error/errors.js';
export type { Fault } from '../error/wording.js';
export { articleSchema } from './article.js';
export { datasetSchema, editionSchema, fingerprintSchema, vocabulariesSchema } from './dataset.js';
export { entitySchema } from './entity.js';
export { parseDataset, type SafeParseResult, safeParseDataset } from './parse.js';
export {
	anchorSchema,
	characterizationSchema,
	claimSchema,
	cueSchema,
	linkSchema,
	mentionSchema,
	moveSchema,
	quantitySchema,
	recommendationSchema,
	tenureSchema,
	timeSchema,
} from './records.js';
