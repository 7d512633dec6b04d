import type { Claim, Dataset, Entity, Recommendation } from 'belarus-brief';
import type { Jsonify, ReadonlyDeep } from 'type-fest';
import { expectTypeOf, test } from 'vitest';

test('every record of a dataset is readonly at every depth', () => {
	expectTypeOf<Claim>().toEqualTypeOf<ReadonlyDeep<Claim>>();
	expectTypeOf<Recommendation>().toEqualTypeOf<ReadonlyDeep<Recommendation>>();
	expectTypeOf<Entity>().toEqualTypeOf<ReadonlyDeep<Entity>>();
});

test('a dataset survives JSON: what comes back has the type of what went in', () => {
	expectTypeOf<ReadonlyDeep<Jsonify<Claim>>>().toEqualTypeOf<Claim>();
	expectTypeOf<ReadonlyDeep<Jsonify<Recommendation>>>().toEqualTypeOf<Recommendation>();
	expectTypeOf<ReadonlyDeep<Jsonify<Dataset['links']>>>().toEqualTypeOf<Dataset['links']>();
});
