import * as z from 'zod';
import { IDENTIFIER_STATUSES, POST_STATES } from '../model/entity.js';
import { id, languageTag, plainText, schemaRegistry } from './primitives.js';
import { timeSchema } from './records.js';

const script = z.string().regex(/^[A-Z][a-z]{3}$/, 'a script is an ISO 15924 code, such as Cyrl. Write it so.');
const iso = z.string().regex(/^[A-Z]{2}$/, 'iso is an ISO 3166-1 alpha-2 code, such as BY. Write it so.');

const name = z
	.strictObject({
		value: plainText,
		lang: languageTag,
		script: z.exactOptional(script),
		note: z.exactOptional(plainText),
	})
	.readonly()
	.register(schemaRegistry, { id: 'name', title: 'Name', description: "A spelling of an entity's name." });

const identifier = z
	.strictObject({ scheme: plainText, value: plainText, status: z.enum(IDENTIFIER_STATUSES), source: plainText })
	.readonly()
	.register(schemaRegistry, {
		id: 'identifier',
		title: 'Identifier',
		description: "An identifier in somebody else's scheme, with how well it is attested and by what.",
	});

const identity = { id, name: plainText, names: z.array(name).readonly(), identifiers: z.array(identifier).readonly() };

/**
 * The schema of an entity: identity only, no statement about it.
 *
 * @example
 * import { entitySchema } from 'belarus-brief/schema';
 *
 * entitySchema.parse({ id: 'ada-lime', kind: 'person', name: 'Ada Lime', names: [], identifiers: [] });
 */
export const entitySchema = z
	.discriminatedUnion('kind', [
		z.strictObject({ ...identity, kind: z.literal('person') }).readonly(),
		z.strictObject({ ...identity, kind: z.literal('organization'), parent: z.exactOptional(id) }).readonly(),
		z.strictObject({ ...identity, kind: z.literal('group'), groupKind: id }).readonly(),
		z.strictObject({ ...identity, kind: z.literal('polity'), iso: z.exactOptional(iso) }).readonly(),
		z.strictObject({ ...identity, kind: z.literal('place'), within: z.exactOptional(id) }).readonly(),
		z
			.strictObject({
				...identity,
				kind: z.literal('post'),
				organization: z.exactOptional(id),
				state: z.enum(POST_STATES),
			})
			.readonly(),
		z
			.strictObject({
				...identity,
				kind: z.literal('event'),
				when: z.exactOptional(timeSchema),
				where: z.exactOptional(id),
				partOf: z.exactOptional(id),
			})
			.readonly(),
		z.strictObject({ ...identity, kind: z.literal('work') }).readonly(),
	])
	.register(schemaRegistry, {
		id: 'entity',
		title: 'Entity',
		description: 'Somebody or something the article names or treats as one: identity only, no statement about it.',
	});
