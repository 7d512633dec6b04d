import * as z from 'zod';
import { anchorSchema } from './anchor-schema.js';
import { plainText } from './plain-text.js';
import { schemaRegistry } from './schema-registry.js';

/**
 * The schema of a cue: the word or words that mark how a record is put.
 *
 * @example
 * import { cueSchema } from 'belarus-brief/schema';
 *
 * cueSchema.parse({ words: 'reportedly', at: { passage: 'p01', start: 4, end: 14 } });
 */
export const cueSchema = z
	.strictObject({ words: plainText, lemma: z.exactOptional(plainText), at: anchorSchema })
	.readonly()
	.register(schemaRegistry, {
		id: 'cue',
		title: 'Cue',
		description: 'The word or words of the article that mark how a record is put; the lemma of a reporting verb.',
	});
