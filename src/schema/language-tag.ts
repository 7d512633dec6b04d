import * as z from 'zod';
import { schemaRegistry } from './schema-registry.js';

/** The shape of a BCP 47 language tag. */
export const languageTag = z
	.string()
	.max(35, 'a language tag has at most 35 characters. Shorten it.')
	.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language tag follows BCP 47, such as be or be-Latn. Write it so.')
	.register(schemaRegistry, {
		id: 'language-tag',
		title: 'Language tag',
		description: 'A BCP 47 language tag, such as be or be-Latn.',
	});
