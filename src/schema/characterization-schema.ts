import * as z from 'zod';
import { MANNERS } from '../model/characterization.js';
import { anchors } from './anchor-schema.js';
import { id, ids } from './id.js';
import { label } from './plain-text.js';
import { schemaRegistry } from './schema-registry.js';

/**
 * The schema of a characterization: a loaded word, on whom or what it is put, and by whom.
 *
 * @example
 * import { characterizationSchema } from 'belarus-brief/schema';
 *
 * characterizationSchema.parse({
 * 	id: 'limes-called-heroic',
 * 	target: 'limes',
 * 	label: 'heroic',
 * 	manner: 'labels',
 * 	holders: ['ada-lime'],
 * 	anchors: [{ passage: 'p01', start: 0, end: 6 }],
 * });
 */
export const characterizationSchema = z
	.strictObject({ id, target: id, label, manner: z.enum(MANNERS), holders: ids, anchors })
	.readonly()
	.register(schemaRegistry, {
		id: 'characterization',
		title: 'Characterization',
		description: 'A loaded word of the article, on which entity or claim it is put, and by whom.',
	});
