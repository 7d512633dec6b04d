import * as z from 'zod';
import { id } from './id.js';
import { plainText } from './plain-text.js';
import { schemaRegistry } from './schema-registry.js';

const concept = z
	.strictObject({ label: plainText, broader: z.exactOptional(id) })
	.readonly()
	.register(schemaRegistry, {
		id: 'concept',
		title: 'Concept',
		description: 'A preferred label and the broader concept of the same vocabulary, after SKOS.',
	});

const vocabulary = z.record(id, concept).readonly();

/**
 * The schema of the controlled vocabularies: topics, actions and kinds of group.
 *
 * @example
 * import { vocabulariesSchema } from 'belarus-brief/schema';
 *
 * vocabulariesSchema.parse({ topics: { bees: { label: 'Bees' } }, actions: {}, groupKinds: {} });
 */
export const vocabulariesSchema = z
	.strictObject({ topics: vocabulary, actions: vocabulary, groupKinds: vocabulary })
	.readonly()
	.register(schemaRegistry, {
		id: 'vocabularies',
		title: 'Vocabularies',
		description: 'The controlled vocabularies of a dataset, each a record of concepts keyed by id.',
	});
