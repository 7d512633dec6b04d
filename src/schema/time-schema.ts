import * as z from 'zod';
import { RELATIONS_IN_TIME } from '../model/time.js';
import { anchorSchema } from './anchor-schema.js';
import { edtf } from './edtf.js';
import { id } from './id.js';
import { schemaRegistry } from './schema-registry.js';

const datedTime = z.strictObject({ edtf, at: z.exactOptional(anchorSchema) }).readonly();

const relativeTime = z
	.strictObject({ relative: z.enum(RELATIONS_IN_TIME), to: id, at: z.exactOptional(anchorSchema) })
	.readonly();

/**
 * The schema of a time: a date or interval, or a relation to an event.
 *
 * @example
 * import { timeSchema } from 'belarus-brief/schema';
 *
 * timeSchema.parse({ edtf: '2022-03~/2022-04~' });
 * timeSchema.parse({ relative: 'before', to: 'presidential-election' });
 */
export const timeSchema = z.union([datedTime, relativeTime]).register(schemaRegistry, {
	id: 'time',
	title: 'Time',
	description: 'When something is said to hold or happen: an EDTF date or interval, or a relation to an event.',
});
