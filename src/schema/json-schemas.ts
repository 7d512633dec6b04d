import * as z from 'zod';
import { type FileName, fileSchemas } from './dataset.js';
import { schemaRegistry } from './primitives.js';

const DESCRIPTIONS: Readonly<Record<FileName, string>> = {
	article: 'The source of the dataset: one published article, without its words.',
	vocabularies: 'The controlled vocabularies of the dataset.',
	entities: 'Who and what the article names, keyed by id.',
	mentions: 'Where the text mentions each entity, keyed by the id of the entity.',
	claims: 'What the article claims, keyed by id, in reading order.',
	recommendations: 'What the article recommends, keyed by id, in reading order.',
	tenures: 'Who holds or held which post or role, keyed by id.',
	characterizations: 'The loaded words of the article, keyed by id.',
	links: 'How claims and recommendations stand to each other.',
	moved: 'What became of retired ids, keyed by the retired id.',
	fingerprints: 'What proves and finds the words of a span, keyed by `start-end` in code points.',
	dataset: 'The whole dataset in one file.',
};

/** The JSON Schema (2020-12) of each shipped `data/*.json`, by the name of the file. */
export function jsonSchemas(): Record<FileName, z.core.JSONSchema.JSONSchema> {
	return {
		article: jsonSchema('article'),
		vocabularies: jsonSchema('vocabularies'),
		entities: jsonSchema('entities'),
		mentions: jsonSchema('mentions'),
		claims: jsonSchema('claims'),
		recommendations: jsonSchema('recommendations'),
		tenures: jsonSchema('tenures'),
		characterizations: jsonSchema('characterizations'),
		links: jsonSchema('links'),
		moved: jsonSchema('moved'),
		fingerprints: jsonSchema('fingerprints'),
		dataset: jsonSchema('dataset'),
	};
}

function jsonSchema(name: FileName): z.core.JSONSchema.JSONSchema {
	const body: z.core.JSONSchema.BaseSchema = z.toJSONSchema(fileSchemas[name], {
		metadata: schemaRegistry,
		// `readOnly` would say that a server refuses to have the value changed; zod means that it comes back frozen. `id` has
		// named the definition by now, and is no keyword.
		override: ({ jsonSchema }) => {
			delete jsonSchema.readOnly;
			delete jsonSchema.id;
		},
	});
	return {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		$id: `urn:belarus-brief:schema:${name}`,
		title: `belarus-brief: ${name}.json`,
		description: DESCRIPTIONS[name],
		...body,
	};
}
