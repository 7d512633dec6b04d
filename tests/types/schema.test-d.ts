import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type { Anchor } from '../../src/model/anchor.js';
import type { Article } from '../../src/model/article.js';
import type { Characterization } from '../../src/model/characterization.js';
import type { Claim } from '../../src/model/claim.js';
import type { Cue } from '../../src/model/cue.js';
import type { Dataset } from '../../src/model/dataset.js';
import type { Edition } from '../../src/model/edition.js';
import type { Entity } from '../../src/model/entity.js';
import type { Fingerprint } from '../../src/model/fingerprint.js';
import type { Link } from '../../src/model/link.js';
import type { Mention } from '../../src/model/mention.js';
import type { Move } from '../../src/model/moved.js';
import type { Quantity } from '../../src/model/quantity.js';
import type { Recommendation } from '../../src/model/recommendation.js';
import type { Tenure } from '../../src/model/tenure.js';
import type { Time } from '../../src/model/time.js';
import type { Vocabularies } from '../../src/model/vocabularies.js';
import type * as schema from '../../src/schema/index.js';

type Inferred<Name extends keyof typeof schema> =
	(typeof schema)[Name] extends z.ZodType<infer Output> ? Output : never;

test('each schema has the type of its model', () => {
	expectTypeOf<Inferred<'anchorSchema'>>().toEqualTypeOf<Anchor>();
	expectTypeOf<Inferred<'articleSchema'>>().toEqualTypeOf<Article>();
	expectTypeOf<Inferred<'characterizationSchema'>>().toEqualTypeOf<Characterization>();
	expectTypeOf<Inferred<'claimSchema'>>().toEqualTypeOf<Claim>();
	expectTypeOf<Inferred<'cueSchema'>>().toEqualTypeOf<Cue>();
	expectTypeOf<Inferred<'editionSchema'>>().toEqualTypeOf<Edition>();
	expectTypeOf<Inferred<'entitySchema'>>().toEqualTypeOf<Entity>();
	expectTypeOf<Inferred<'fingerprintSchema'>>().toEqualTypeOf<Fingerprint>();
	expectTypeOf<Inferred<'linkSchema'>>().toEqualTypeOf<Link>();
	expectTypeOf<Inferred<'mentionSchema'>>().toEqualTypeOf<Mention>();
	expectTypeOf<Inferred<'moveSchema'>>().toEqualTypeOf<Move>();
	expectTypeOf<Inferred<'quantitySchema'>>().toEqualTypeOf<Quantity>();
	expectTypeOf<Inferred<'recommendationSchema'>>().toEqualTypeOf<Recommendation>();
	expectTypeOf<Inferred<'tenureSchema'>>().toEqualTypeOf<Tenure>();
	expectTypeOf<Inferred<'timeSchema'>>().toEqualTypeOf<Time>();
	expectTypeOf<Inferred<'vocabulariesSchema'>>().toEqualTypeOf<Vocabularies>();
	expectTypeOf<Inferred<'datasetSchema'>>().toEqualTypeOf<Dataset>();
});

test('what is parsed is a dataset', () => {
	expectTypeOf<ReturnType<typeof schema.parseDataset>>().toEqualTypeOf<Dataset>();
	expectTypeOf<schema.SafeParseResult>().toEqualTypeOf<ReturnType<typeof schema.safeParseDataset>>();
});
