import * as z from 'zod';
import { articleSchema } from './article-schema.js';
import { characterizationSchema } from './characterization-schema.js';
import { claimSchema } from './claim-schema.js';
import { editionSchema } from './edition-schema.js';
import { entitySchema } from './entity-schema.js';
import { fingerprintsSchema } from './fingerprint-schema.js';
import { id } from './id.js';
import { linkSchema } from './link-schema.js';
import { mentionSchema } from './mention-schema.js';
import { moveSchema } from './move-schema.js';
import { recommendationSchema } from './recommendation-schema.js';
import { tenureSchema } from './tenure-schema.js';
import { vocabulariesSchema } from './vocabularies-schema.js';

/** The fields of a dataset, each with its schema. */
export const datasetShape = {
	edition: editionSchema,
	article: articleSchema,
	vocabularies: vocabulariesSchema,
	entities: z.record(id, entitySchema).readonly(),
	mentions: z.record(id, z.array(mentionSchema).readonly()).readonly(),
	claims: z.record(id, claimSchema).readonly(),
	recommendations: z.record(id, recommendationSchema).readonly(),
	tenures: z.record(id, tenureSchema).readonly(),
	characterizations: z.record(id, characterizationSchema).readonly(),
	links: z.array(linkSchema).readonly(),
	moved: z.record(id, moveSchema).readonly(),
	fingerprints: z.exactOptional(fingerprintsSchema),
};
