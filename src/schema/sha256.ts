import * as z from 'zod';
import { schemaRegistry } from './schema-registry.js';

/** A SHA-256 digest. */
export const sha256 = z
	.string()
	.regex(/^[0-9a-f]{64}$/, 'a SHA-256 digest is 64 lower-case hexadecimal digits. Compute it again.')
	.register(schemaRegistry, {
		id: 'sha256',
		title: 'SHA-256 digest',
		description: '64 lower-case hexadecimal digits.',
	});
