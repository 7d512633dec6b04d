import * as brief from 'belarus-brief';
import {
	about,
	attribute,
	because,
	type Claim,
	type ClaimId,
	type Collection,
	characterizations,
	cite,
	claims,
	type Dataset,
	type Dossier,
	type Entity,
	entities,
	has,
	link,
	not,
	type Recommendation,
	recommendations,
	resolve,
	tenures,
	therefore,
	where,
} from 'belarus-brief';
import { parseDataset } from 'belarus-brief/schema';
import { describe, expectTypeOf, test } from 'vitest';

const parsed = parseDataset({});

describe('a dataset from parseDataset', () => {
	test('is a Dataset, as the root module is', () => {
		expectTypeOf(parsed).toEqualTypeOf<Dataset>();
		expectTypeOf<typeof brief>().toExtend<Dataset>();
	});

	test('is taken wherever { in } is, with ids that are strings', () => {
		expectTypeOf(because('anything', { in: parsed, deep: true })).toEqualTypeOf<readonly Claim[]>();
		expectTypeOf(therefore('anything', { in: parsed })).toEqualTypeOf<readonly (Claim | Recommendation)[]>();
		expectTypeOf(about('anybody', { in: parsed })).toEqualTypeOf<Dossier<Dataset>>();
		expectTypeOf(resolve('Anybody', { in: parsed })).toEqualTypeOf<Entity>();
		expectTypeOf(attribute('anything', { in: parsed })).toExtend<string>();
		expectTypeOf(cite('anything', { in: parsed }).text).toEqualTypeOf<string>();
		expectTypeOf(link('anything', { in: parsed })).toEqualTypeOf<string>();
	});

	test('has collections that where() and has() take, with any strings as values', () => {
		expectTypeOf(where(parsed.claims, { about: 'anybody', nature: not('causal') })).toExtend<readonly Claim[]>();
		expectTypeOf(where(parsed.recommendations, { because: ['one', 'two'] })).toEqualTypeOf<readonly Recommendation[]>();
		expectTypeOf(where(parsed.entities, { kind: 'post' })).toExtend<readonly Entity[]>();
		where(parsed.tenures, { person: 'anybody' });
		where(parsed.characterizations, { target: 'anything' });
		expectTypeOf(has(parsed.claims, 'anything')).toEqualTypeOf<boolean>();
	});

	test('keeps what is fixed for all datasets', () => {
		// @ts-expect-error The natures are the same in every dataset.
		where(parsed.claims, { nature: 'casual' });
		// @ts-expect-error So are the facets.
		where(parsed.claims, { addressees: 'anybody' });
	});

	test('has records that the functions take', () => {
		const [claim] = Object.values(parsed.claims);
		const [recommendation] = Object.values(parsed.recommendations);
		if (!claim || !recommendation) return;
		because(claim, { in: parsed });
		because(recommendation, { in: parsed });
		therefore(claim, { in: parsed });
		attribute(recommendation, { in: parsed });
		link(claim, { in: parsed });
		cite(claim.anchors[0] ?? recommendation, { in: parsed });
	});
});

describe('{ in: dataset } gives the types of the dataset', () => {
	test('of one with ids of its own', () => {
		expectTypeOf(because('bees-return', { in: own })).toEqualTypeOf<readonly Claim<'bees-return' | 'hives-sold'>[]>();
		expectTypeOf(resolve('Limewood', { in: own })).toEqualTypeOf<Entity>();
		// @ts-expect-error No claim of that dataset has this id.
		because('visa-renewal-refused', { in: own });
		// @ts-expect-error Nor does it for therefore().
		therefore('bees-retrun', { in: own });
	});

	test('of the root module', () => {
		expectTypeOf(because('visa-renewal-refused', { in: brief })).toEqualTypeOf(because('visa-renewal-refused'));
		expectTypeOf(about('belarus', { in: brief }).claims).toEqualTypeOf(about('belarus').claims);
		expectTypeOf(because('assign-us-special-envoy', { in: brief })).toEqualTypeOf(because('visa-renewal-refused'));
		// @ts-expect-error "belaru" is a misspelling there as well.
		about('belaru', { in: brief });
	});
});

describe('without { in }', () => {
	test('the ids are those of this edition', () => {
		// @ts-expect-error "visa-renewal-refussed" is a misspelling.
		because('visa-renewal-refussed');
		because('assign-us-special-envoy');
		because(recommendations['assign-us-special-envoy']);
		// @ts-expect-error Nothing rests on a recommendation.
		therefore('assign-us-special-envoy');
		// @ts-expect-error Nor on one passed itself.
		therefore(recommendations['assign-us-special-envoy']);
		// @ts-expect-error The id is "alyaksandr-lukashenka".
		about('lukashenka');
		// @ts-expect-error A claim is no entity.
		about(claims['visa-renewal-refused']);
	});

	test('an id is not enough to attribute, cite or link', () => {
		// @ts-expect-error An id needs { in: dataset }; without it, pass the record.
		attribute('cyberattacks-suspected');
		// @ts-expect-error An id needs { in: dataset }; without it, pass the record.
		cite('cyberattacks-suspected');
		// @ts-expect-error An id needs { in: dataset }; without it, pass the record.
		link('cyberattacks-suspected');
	});

	test('only what says something can be attributed, only what has a place linked', () => {
		// @ts-expect-error A tenure says nothing.
		attribute(tenures['fisher-special-envoy']);
		// @ts-expect-error A label is no statement.
		attribute(characterizations['belarus-labeled-vassal']);
		// @ts-expect-error An entity has mentions, no place of its own.
		link(entities.belarus);
	});

	test('the results have ids of this edition', () => {
		expectTypeOf(because('visa-renewal-refused')[0]?.id).toEqualTypeOf<ClaimId | undefined>();
		expectTypeOf(therefore('visa-renewal-refused')[0]?.because[0]).toEqualTypeOf<ClaimId | undefined>();
		expectTypeOf(resolve('Minsk').id).toEqualTypeOf<brief.EntityId>();
		expectTypeOf(about('minsk').claims[0]?.id).toEqualTypeOf<ClaimId | undefined>();
	});
});

interface Own extends Dataset {
	readonly claims: {
		readonly 'bees-return': Claim<'bees-return' | 'hives-sold'>;
		readonly 'hives-sold': Claim<'bees-return' | 'hives-sold'>;
	};
	readonly recommendations: { readonly 'plant-limes': Recommendation<'plant-limes'> };
	readonly entities: Collection<Entity>;
}

declare const own: Own;
