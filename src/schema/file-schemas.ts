import * as z from 'zod';
import { datasetShape } from './dataset-shape.js';
import { fingerprintsSchema } from './fingerprint-schema.js';
import { plainText } from './plain-text.js';

const { edition, article, vocabularies, entities, mentions, claims } = datasetShape;
const { recommendations, tenures, characterizations, links, moved } = datasetShape;

// The notice comes first, so that a reader of the raw file meets it before the first record.
const head = { notice: plainText, edition };

/** The schemas of the shipped `data/*.json`, by the name of the file. */
export const fileSchemas = {
	article: z.strictObject({ ...head, article }).readonly(),
	vocabularies: z.strictObject({ ...head, vocabularies }).readonly(),
	entities: z.strictObject({ ...head, entities }).readonly(),
	mentions: z.strictObject({ ...head, mentions }).readonly(),
	claims: z.strictObject({ ...head, claims }).readonly(),
	recommendations: z.strictObject({ ...head, recommendations }).readonly(),
	tenures: z.strictObject({ ...head, tenures }).readonly(),
	characterizations: z.strictObject({ ...head, characterizations }).readonly(),
	links: z.strictObject({ ...head, links }).readonly(),
	moved: z.strictObject({ ...head, moved }).readonly(),
	fingerprints: z.strictObject({ ...head, fingerprints: fingerprintsSchema }).readonly(),
	dataset: z.strictObject({ notice: plainText, ...datasetShape }).readonly(),
};

/** The name of a shipped data file, without `.json`. */
export type FileName = keyof typeof fileSchemas;
