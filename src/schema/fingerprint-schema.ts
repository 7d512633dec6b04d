import * as z from 'zod';
import { schemaRegistry } from './schema-registry.js';
import { sha256 } from './sha256.js';

/**
 * The schema of a fingerprint: what proves and finds the words of a span without storing them.
 *
 * @example
 * import { fingerprintSchema } from 'belarus-brief/schema';
 *
 * fingerprintSchema.parse({ length: 24, roll: 123456789, sha256: '0'.repeat(64) });
 */
export const fingerprintSchema = z
	.strictObject({ length: z.int().min(1), roll: z.int().min(0).max(0xffff_ffff), sha256 })
	.readonly()
	.register(schemaRegistry, {
		id: 'fingerprint',
		title: 'Fingerprint',
		description: 'Length in code points, rolling hash and SHA-256 digest of the fold-1 form of a span.',
	});

const span = z
	.string()
	.regex(
		/^(?:0|[1-9][0-9]{0,14})-(?:0|[1-9][0-9]{0,14})$/,
		'a span is written start-end, in code points, such as 0-58. Write it so.',
	);

/** The schema of the fingerprints: keyed by span. */
export const fingerprintsSchema = z.record(span, fingerprintSchema).readonly();
