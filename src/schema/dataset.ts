import * as z from 'zod';
import { articleSchema } from './article.js';
import { calendarDate } from './dates.js';
import { entitySchema } from './entity.js';
import { id, plainText, schemaRegistry, sha256, version } from './primitives.js';
import {
	characterizationSchema,
	claimSchema,
	linkSchema,
	mentionSchema,
	moveSchema,
	recommendationSchema,
	tenureSchema,
} from './records.js';

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

const concept = z
	.strictObject({ label: plainText, broader: z.exactOptional(id) })
	.readonly()
	.register(schemaRegistry, {
		id: 'concept',
		title: 'Concept',
		description: 'A preferred label and the broader concept of the same vocabulary, after SKOS.',
	});

const vocabulary = z.record(id, concept).readonly();

/**
 * The schema of the controlled vocabularies: topics, actions and kinds of group.
 *
 * @example
 * import { vocabulariesSchema } from 'belarus-brief/schema';
 *
 * vocabulariesSchema.parse({ topics: { bees: { label: 'Bees' } }, actions: {}, groupKinds: {} });
 */
export const vocabulariesSchema = z
	.strictObject({ topics: vocabulary, actions: vocabulary, groupKinds: vocabulary })
	.readonly()
	.register(schemaRegistry, {
		id: 'vocabularies',
		title: 'Vocabularies',
		description: 'The controlled vocabularies of a dataset, each a record of concepts keyed by id.',
	});

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
const fingerprintsSchema = z.record(span, fingerprintSchema).readonly();

/** The fields of a dataset, each with its schema. */
const datasetShape = {
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

/**
 * The schema of a dataset: the shape of every field; `parseDataset` also checks that the records fit together.
 *
 * @example
 * import { datasetSchema } from 'belarus-brief/schema';
 *
 * console.log(datasetSchema.safeParse({}).success);
 */
export const datasetSchema = z.strictObject(datasetShape).readonly();

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
