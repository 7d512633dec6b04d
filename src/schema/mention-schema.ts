import * as z from 'zod';
import { MENTION_FORMS, READINGS } from '../model/mention.js';
import { id } from './id.js';
import { offset } from './offset.js';
import { schemaRegistry } from './schema-registry.js';

/**
 * The schema of a mention: one place where the text mentions an entity.
 *
 * @example
 * import { mentionSchema } from 'belarus-brief/schema';
 *
 * mentionSchema.parse({ passage: 'p01', start: 0, end: 8, form: 'name', reading: 'literal' });
 */
export const mentionSchema = z
	.strictObject({
		passage: id,
		start: offset,
		end: offset,
		form: z.enum(MENTION_FORMS),
		reading: z.enum(READINGS),
	})
	.readonly()
	.register(schemaRegistry, {
		id: 'mention',
		title: 'Mention',
		description: 'One place where the text mentions an entity, by what kind of expression and in which reading.',
	});
