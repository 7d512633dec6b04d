import * as z from 'zod';
import { schemaRegistry } from './schema-registry.js';

// `constructor` and `prototype` would be found on every object; digits alone would jump ahead in the order of a record.
const ID = /^(?!(?:constructor|prototype|[0-9]+)$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The id of a record, a passage or a concept. */
export const id = z
	.string()
	.max(80, 'an id has at most 80 characters. Shorten it.')
	.regex(
		ID,
		'an id is in kebab-case, lower-case letters and digits joined by single hyphens, not digits alone, not constructor or prototype. Rename it.',
	)
	.register(schemaRegistry, {
		id: 'id',
		title: 'Id',
		description:
			'A kebab-case headline: lower-case letters and digits joined by single hyphens, at most 80 characters.',
	});

/** Ids in reading order. */
export const ids = z.array(id).readonly();
