import * as z from 'zod';
import { id } from './id.js';
import { offset } from './offset.js';
import { schemaRegistry } from './schema-registry.js';

/**
 * The schema of an anchor: a passage and a half-open span of code points in the canonical text.
 *
 * @example
 * import { anchorSchema } from 'belarus-brief/schema';
 *
 * anchorSchema.parse({ passage: 'p01', start: 0, end: 12 });
 */
export const anchorSchema = z
	.strictObject({ passage: id, start: offset, end: offset })
	.readonly()
	.register(schemaRegistry, {
		id: 'anchor',
		title: 'Anchor',
		description:
			"Where a record's words stand: a passage and offsets in code points, half-open, into the canonical text.",
	});

/** The anchors of a record: at least one. */
export const anchors = z.array(anchorSchema).min(1).readonly();
