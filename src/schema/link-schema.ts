import * as z from 'zod';
import { LINK_BASES, LINK_TYPES } from '../model/link.js';
import { anchorSchema } from './anchor-schema.js';
import { id } from './id.js';
import { schemaRegistry } from './schema-registry.js';

/**
 * The schema of a link: one relation between two records.
 *
 * @example
 * import { linkSchema } from 'belarus-brief/schema';
 *
 * linkSchema.parse({ from: 'bees-return', to: 'plant-limes', type: 'supports', basis: 'inferred' });
 */
export const linkSchema = z
	.strictObject({
		from: id,
		to: id,
		type: z.enum(LINK_TYPES),
		basis: z.enum(LINK_BASES),
		marker: z.exactOptional(anchorSchema),
	})
	.readonly()
	.register(schemaRegistry, {
		id: 'link',
		title: 'Link',
		description: 'One relation between two records: a ground supports what rests on it, a part is part of its whole.',
	});
