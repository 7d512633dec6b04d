import * as z from 'zod';
import { NATURES, STANCES, STATUSES } from '../model/claim.js';
import { anchors } from './anchor-schema.js';
import { cueSchema } from './cue-schema.js';
import { id, ids } from './id.js';
import { plainText } from './plain-text.js';
import { quantitySchema } from './quantity-schema.js';
import { schemaRegistry } from './schema-registry.js';
import { timeSchema } from './time-schema.js';

/**
 * The schema of a claim: one proposition, who holds it and how it is put.
 *
 * @example
 * import { claimSchema } from 'belarus-brief/schema';
 *
 * const { success, error } = claimSchema.safeParse({ id: 'bees-return', that: 'bees returned to the park' });
 * console.log(success, error?.issues.length);
 */
export const claimSchema = z
	.strictObject({
		id,
		that: plainText,
		nature: z.enum(NATURES),
		status: z.enum(STATUSES),
		cue: z.exactOptional(cueSchema),
		stance: z.exactOptional(z.enum(STANCES)),
		holders: ids,
		agents: ids,
		affected: ids,
		places: ids,
		about: ids,
		topics: ids,
		when: z.exactOptional(timeSchema),
		quantity: z.exactOptional(quantitySchema),
		partOf: z.exactOptional(id),
		because: ids,
		elaborates: ids,
		restates: ids,
		opposes: ids,
		anchors,
	})
	.readonly()
	.register(schemaRegistry, {
		id: 'claim',
		title: 'Claim',
		description: 'One proposition the article puts forward, as a that-clause, with who holds it and how it is put.',
	});
