import {
	type ActionId,
	type Claim,
	type ClaimId,
	claims,
	type EntityId,
	edition,
	entities,
	has,
	type Nature,
	type Post,
	type RecommendationId,
	recommendations,
	type Tenure,
	type TopicId,
	tenures,
	vocabularies,
} from 'belarus-brief';
import { describe, expectTypeOf, test } from 'vitest';

describe('an id', () => {
	test('that no record has does not compile', () => {
		// @ts-expect-error "visa-renewal-refussed" is a misspelling.
		claims['visa-renewal-refussed'];
		// @ts-expect-error An entity is no claim.
		claims.belarus;
		// @ts-expect-error A misspelling of a property.
		claims['visa-renewal-refused'].becuase;
	});

	test('is the literal type of its record', () => {
		expectTypeOf(claims['visa-renewal-refused'].id).toEqualTypeOf<'visa-renewal-refused'>();
		expectTypeOf<keyof typeof claims>().toEqualTypeOf<ClaimId>();
		expectTypeOf<keyof typeof entities>().toEqualTypeOf<EntityId>();
		expectTypeOf<keyof typeof recommendations>().toEqualTypeOf<RecommendationId>();
	});

	test('that a record names is a key', () => {
		const ground = recommendations['appoint-eu-special-representative'].because[0];
		expectTypeOf(ground).toEqualTypeOf<ClaimId | undefined>();
		if (ground) expectTypeOf(claims[ground].nature).toEqualTypeOf<Nature>();
		for (const id of claims['visa-renewal-refused'].about) expectTypeOf(entities[id].name).toEqualTypeOf<string>();
		for (const id of claims['visa-renewal-refused'].topics) {
			expectTypeOf(id).toEqualTypeOf<TopicId>();
			expectTypeOf(vocabularies.topics[id].label).toEqualTypeOf<string>();
		}
		const { action } = recommendations['appoint-eu-special-representative'];
		expectTypeOf(action).toEqualTypeOf<ActionId>();
		expectTypeOf(vocabularies.actions[action].label).toEqualTypeOf<string>();
	});

	test('from outside is a string until has() says otherwise', () => {
		const input: string = 'cyberattacks-suspected';
		// @ts-expect-error Any string is no key.
		claims[input];
		if (has(claims, input)) {
			expectTypeOf(input).toEqualTypeOf<ClaimId>();
			expectTypeOf(claims[input].that).toEqualTypeOf<string>();
		}
		if (has(entities, input)) expectTypeOf(input).toEqualTypeOf<EntityId>();
	});
});

describe('an entity has the fields of its kind', () => {
	test('looked up by id', () => {
		expectTypeOf(entities['eu-special-representative-for-belarus']).toExtend<Post>();
		// @ts-expect-error A person has no state.
		entities['julie-fisher'].state;
	});

	test('told apart by kind', () => {
		for (const entity of Object.values(entities)) {
			if (entity.kind === 'post') expectTypeOf(entity.state).toEqualTypeOf<Post['state']>();
		}
	});
});

describe('a record is readonly', () => {
	test('in its fields, its lists and its parts', () => {
		const claim = claims['visa-renewal-refused'];
		// @ts-expect-error The status cannot be assigned.
		claim.status = 'asserted';
		// @ts-expect-error Nothing can be added to a list.
		claim.about.push('belarus');
		// @ts-expect-error An item cannot be replaced.
		claim.about[0] = 'belarus';
		// @ts-expect-error An offset cannot be assigned.
		if (claim.anchors[0]) claim.anchors[0].start = 0;
		// @ts-expect-error A record cannot be replaced.
		claims['visa-renewal-refused'] = claim;
		// @ts-expect-error Nor deleted.
		delete claims['visa-renewal-refused'];
		// @ts-expect-error The version cannot be assigned.
		edition.version = '2.0.0';
	});

	test('and fits the general type', () => {
		expectTypeOf(claims['visa-renewal-refused']).toExtend<Claim>();
		expectTypeOf(tenures['fisher-special-envoy']).toExtend<Tenure>();
	});
});
