import type {
	Characterization,
	CharacterizationFacets,
	Claim,
	ClaimFacets,
	EntityFacets,
	EntityKind,
	EntityOfKind,
	Recommendation,
	RecommendationFacets,
	Tenure,
	TenureFacets,
} from 'belarus-brief';
import { describe, expectTypeOf, test } from 'vitest';

type FieldOfEntity = { [Kind in EntityKind]: keyof EntityOfKind[Kind] }[EntityKind];

describe('a facet', () => {
	test('is a field of the record, or the passage that it stands in', () => {
		expectTypeOf<keyof ClaimFacets>().toExtend<keyof Claim | 'passage'>();
		expectTypeOf<keyof RecommendationFacets>().toExtend<keyof Recommendation | 'passage'>();
		expectTypeOf<keyof EntityFacets>().toExtend<FieldOfEntity>();
		expectTypeOf<keyof TenureFacets>().toExtend<keyof Tenure | 'passage'>();
		expectTypeOf<keyof CharacterizationFacets>().toExtend<keyof Characterization | 'passage'>();
	});

	test('is every field but text, time, numbers and places in the article', () => {
		expectTypeOf<Exclude<keyof Claim, keyof ClaimFacets>>().toEqualTypeOf<
			'id' | 'that' | 'cue' | 'when' | 'quantity' | 'anchors'
		>();
		expectTypeOf<Exclude<keyof Recommendation, keyof RecommendationFacets>>().toEqualTypeOf<
			'id' | 'that' | 'cue' | 'anchors'
		>();
		expectTypeOf<Exclude<FieldOfEntity, keyof EntityFacets>>().toEqualTypeOf<
			'id' | 'name' | 'names' | 'identifiers' | 'iso' | 'when'
		>();
		expectTypeOf<Exclude<keyof Tenure, keyof TenureFacets>>().toEqualTypeOf<'id' | 'role' | 'when' | 'anchors'>();
		expectTypeOf<Exclude<keyof Characterization, keyof CharacterizationFacets>>().toEqualTypeOf<
			'id' | 'label' | 'anchors'
		>();
	});

	test('takes the values the field has', () => {
		expectTypeOf<ClaimFacets['nature']>().toEqualTypeOf<Claim['nature']>();
		expectTypeOf<ClaimFacets['stance']>().toEqualTypeOf<NonNullable<Claim['stance']>>();
		expectTypeOf<RecommendationFacets['force']>().toEqualTypeOf<Recommendation['force']>();
		expectTypeOf<EntityFacets['kind']>().toEqualTypeOf<EntityKind>();
		expectTypeOf<TenureFacets['standing']>().toEqualTypeOf<Tenure['standing']>();
		expectTypeOf<CharacterizationFacets['manner']>().toEqualTypeOf<Characterization['manner']>();
	});
});
