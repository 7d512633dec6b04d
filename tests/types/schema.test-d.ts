import type {
	Anchor,
	Article,
	Characterization,
	Claim,
	Cue,
	Dataset,
	Edition,
	Entity,
	Fingerprint,
	Link,
	Mention,
	Move,
	Quantity,
	Recommendation,
	Tenure,
	Time,
	Vocabularies,
} from 'belarus-brief';
import type * as schema from 'belarus-brief/schema';
import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod';

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
