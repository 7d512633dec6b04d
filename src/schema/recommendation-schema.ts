import * as z from 'zod';
import { ADDRESSEE_BASES, FORCES, SPECIFICITIES } from '../model/recommendation.js';
import { anchors } from './anchor-schema.js';
import { cueSchema } from './cue-schema.js';
import { id, ids } from './id.js';
import { plainText } from './plain-text.js';
import { schemaRegistry } from './schema-registry.js';

/**
 * The schema of a recommendation: one thing the article asks somebody to do, and on what grounds.
 *
 * @example
 * import { recommendationSchema } from 'belarus-brief/schema';
 *
 * const { success, error } = recommendationSchema.safeParse({ id: 'plant-limes', force: 'should' });
 * console.log(success, error?.issues.length);
 */
export const recommendationSchema = z
	.strictObject({
		id,
		that: plainText,
		force: z.enum(FORCES),
		cue: z.exactOptional(cueSchema),
		addressees: ids,
		addresseeBasis: z.enum(ADDRESSEE_BASES),
		action: id,
		object: z.exactOptional(id),
		targets: ids,
		beneficiaries: ids,
		about: ids,
		topics: ids,
		specificity: z.enum(SPECIFICITIES),
		partOf: z.exactOptional(id),
		serves: ids,
		restates: ids,
		because: ids,
		anchors,
	})
	.readonly()
	.register(schemaRegistry, {
		id: 'recommendation',
		title: 'Recommendation',
		description: 'One thing the article asks somebody to do, with whom it asks, how strongly and on what grounds.',
	});
