import * as z from 'zod';
import { COMPARATORS, MAGNITUDES } from '../model/quantity.js';
import { anchorSchema } from './anchor-schema.js';
import { plainText } from './plain-text.js';
import { schemaRegistry } from './schema-registry.js';

/**
 * The schema of a quantity: a number or an order of magnitude, with comparator and unit.
 *
 * @example
 * import { quantitySchema } from 'belarus-brief/schema';
 *
 * quantitySchema.parse({ value: 1000, comparator: '>', unit: 'people' });
 */
export const quantitySchema = z
	.strictObject({
		value: z.exactOptional(z.number().nonnegative()),
		magnitude: z.exactOptional(z.enum(MAGNITUDES)),
		comparator: z.enum(COMPARATORS),
		unit: plainText,
		at: z.exactOptional(anchorSchema),
	})
	.readonly()
	.register(schemaRegistry, {
		id: 'quantity',
		title: 'Quantity',
		description: 'A number or an order of magnitude, exactly one of the two, with its comparator and unit.',
	});
