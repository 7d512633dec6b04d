import * as z from 'zod';

/** Id, title and description of the schemas, for the JSON Schemas; kept apart from zod's global registry, which others share. */
export const schemaRegistry = z.registry<{
	readonly id: string;
	readonly title: string;
	readonly description: string;
}>();
