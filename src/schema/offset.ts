import * as z from 'zod';
import { schemaRegistry } from './schema-registry.js';

/** A place in the canonical text. */
export const offset = z.int().min(0).register(schemaRegistry, {
	id: 'offset',
	title: 'Offset',
	description: 'A number of code points from the start of the canonical text.',
});
