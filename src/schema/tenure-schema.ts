import * as z from 'zod';
import { STANDINGS } from '../model/tenure.js';
import { anchors } from './anchor-schema.js';
import { id } from './id.js';
import { plainText } from './plain-text.js';
import { schemaRegistry } from './schema-registry.js';
import { timeSchema } from './time-schema.js';

/**
 * The schema of a tenure: that a person holds or held a post, or a role somewhere.
 *
 * @example
 * import { tenureSchema } from 'belarus-brief/schema';
 *
 * tenureSchema.parse({
 * 	id: 'ada-mayor',
 * 	person: 'ada-lime',
 * 	post: 'mayor-of-limewood',
 * 	standing: 'former',
 * 	anchors: [{ passage: 'p01', start: 0, end: 12 }],
 * });
 */
export const tenureSchema = z
	.strictObject({
		id,
		person: id,
		post: z.exactOptional(id),
		role: z.exactOptional(plainText),
		of: z.exactOptional(id),
		standing: z.enum(STANDINGS),
		when: z.exactOptional(timeSchema),
		place: z.exactOptional(id),
		anchors,
	})
	.readonly()
	.register(schemaRegistry, {
		id: 'tenure',
		title: 'Tenure',
		description: 'That a person holds or held a post, or a role somewhere: either `post`, or `role` with `of`.',
	});
