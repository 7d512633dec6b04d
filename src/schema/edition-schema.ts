import * as z from 'zod';
import { calendarDate } from './calendar-date.js';
import { schemaRegistry } from './schema-registry.js';
import { sha256 } from './sha256.js';
import { version } from './version.js';

const schemaVersion = z
	.string()
	.regex(
		/^[0-9]{1,9}(?:\.[0-9]{1,9}){0,2}$/,
		'the version of the contract is one to three numbers, such as 1. Write it so.',
	);

/**
 * The schema of an edition: which version of the dataset this is.
 *
 * @example
 * import { editionSchema } from 'belarus-brief/schema';
 *
 * editionSchema.parse({ version: '1.0.0', released: '2026-12-01', digest: '0'.repeat(64), schemaVersion: '1' });
 */
export const editionSchema = z
	.strictObject({ version, released: calendarDate, digest: sha256, schemaVersion })
	.readonly()
	.register(schemaRegistry, {
		id: 'edition',
		title: 'Edition',
		description:
			'Which version of the dataset this is; the digest is over the RFC 8785 form of the dataset without `digest` and `released`.',
	});
