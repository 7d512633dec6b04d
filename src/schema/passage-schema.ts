import * as z from 'zod';
import { PASSAGE_ROLES } from '../model/article.js';
import { id, ids } from './id.js';
import { offset } from './offset.js';
import { plainText } from './plain-text.js';
import { schemaRegistry } from './schema-registry.js';

const sentence = z
	.strictObject({
		start: offset,
		end: offset,
		opens: z.exactOptional(plainText),
		closes: z.exactOptional(plainText),
	})
	.readonly()
	.register(schemaRegistry, {
		id: 'sentence',
		title: 'Sentence',
		description: 'One sentence: offsets in code points, half-open, and the word or two at each end that a link needs.',
	});

/** The schema of a passage: one block of the page, with who speaks in it. */
export const passageSchema = z
	.strictObject({
		id,
		role: z.enum(PASSAGE_ROLES),
		voice: ids,
		start: offset,
		end: offset,
		sentences: z.array(sentence).readonly(),
	})
	.readonly()
	.register(schemaRegistry, {
		id: 'passage',
		title: 'Passage',
		description: 'One block of the page, with who speaks in it.',
	});
