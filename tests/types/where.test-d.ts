import {
	type BriefIds,
	type Characterization,
	type Claim,
	type ClaimFacets,
	type ClaimId,
	type Collection,
	characterizations,
	claims,
	count,
	type EntityId,
	entities,
	links,
	type Mention,
	mentions,
	not,
	only,
	type PostState,
	type Query,
	recommendations,
	tenures,
	where,
} from 'belarus-brief';
import { describe, expectTypeOf, test } from 'vitest';

type IdIn<Rows extends readonly { readonly id: string }[]> = Rows[number]['id'];

describe('a query that cannot be right does not compile', () => {
	test('with a field that is no facet', () => {
		// @ts-expect-error "natur" is a misspelling.
		where(claims, { natur: 'causal' });
		// @ts-expect-error Entities have a kind, claims do not.
		where(claims, { kind: 'person' });
		// @ts-expect-error The clause is a field, but nothing to ask by.
		where(claims, { that: 'Russia invaded Ukraine' });
		// @ts-expect-error Also beside one that is a facet.
		where(recommendations, { force: 'must', nature: 'causal' });
	});

	test('with a value outside the vocabulary', () => {
		// @ts-expect-error "casual" is a misspelling.
		where(claims, { nature: 'casual' });
		// @ts-expect-error The same in a list.
		where(claims, { nature: ['causal', 'casual'] });
		// @ts-expect-error The same in not().
		where(claims, { nature: not('casual') });
		// @ts-expect-error The same in not() of a list.
		where(claims, { status: not(['asserted', 'true']) });
		// @ts-expect-error No topic has this id.
		where(claims, { topics: 'football' });
		// @ts-expect-error "must" is a force, not an action.
		where(recommendations, { action: 'must' });
		// @ts-expect-error A number is no value.
		where(claims, { nature: 5 });
		// @ts-expect-error null is none either.
		where(claims, { nature: null });
	});

	test('with an unknown entity or claim', () => {
		// @ts-expect-error The id is "european-union".
		where(recommendations, { addressees: 'eu' });
		// @ts-expect-error The id is "belarus".
		where(claims, { about: ['russia', 'belaru'] });
		// @ts-expect-error The id is "visa-renewal-refused".
		where(recommendations, { because: 'visa-renewal-refussed' });
		// @ts-expect-error A recommendation is no ground.
		where(claims, { because: 'assign-us-special-envoy' });
	});

	test('of mentions and links', () => {
		// @ts-expect-error Mentions have a form, no kind.
		where(mentions, { kind: 'person' });
		// @ts-expect-error "names" is a misspelling.
		where(mentions, { form: 'names' });
		// @ts-expect-error The id is "belarus".
		where(mentions, { entity: 'belaru' });
		// @ts-expect-error "support" is a misspelling.
		where(links, { type: 'support' });
		// @ts-expect-error "p99" is no passage.
		where(claims, { passage: 'p99' });
		// @ts-expect-error Entities stand in no passage; their mentions do.
		where(entities, { passage: 'p01' });
		// @ts-expect-error The same in only().
		where(claims, { status: only('certain') });
	});
});

describe('count() does not compile', () => {
	test('with what is no facet, or a query that where() refuses', () => {
		// @ts-expect-error "statu" is a misspelling.
		count(claims, 'statu');
		// @ts-expect-error "belaru" is one, too.
		count(claims, 'status', { about: 'belaru' });
		expectTypeOf(count(claims, 'status', { about: 'belarus' })).toEqualTypeOf<ReadonlyMap<Claim['status'], number>>();
		expectTypeOf(count(recommendations, 'addressees')).toEqualTypeOf<ReadonlyMap<EntityId, number>>();
	});
});

describe('a field asked by value', () => {
	test('has that value in the type of the answer', () => {
		expectTypeOf(where(claims, { nature: 'causal' })[0]?.nature).toEqualTypeOf<'causal' | undefined>();
		expectTypeOf(where(claims, { nature: ['causal', 'predictive'] })[0]?.nature).toEqualTypeOf<
			'causal' | 'predictive' | undefined
		>();
		expectTypeOf(where(claims, { status: only('hedged') })[0]?.status).toEqualTypeOf<'hedged' | undefined>();
		expectTypeOf(where(claims, { status: not('reported') })[0]?.status).toEqualTypeOf<
			'asserted' | 'presupposed' | 'hedged' | undefined
		>();
		expectTypeOf(where(claims, { status: pick('hedged', 'reported') })[0]?.status).toEqualTypeOf<
			'hedged' | 'reported' | undefined
		>();
		expectTypeOf(where(claims, { status: not(pick('hedged', 'reported')) })[0]?.status).toEqualTypeOf<
			Claim['status'] | undefined
		>();
	});

	test('of a mention or a link, too', () => {
		const [mention] = where(mentions, { entity: 'belarus', reading: 'government' });
		expectTypeOf(mention?.reading).toEqualTypeOf<'government' | undefined>();
		expectTypeOf(mention?.entity).toEqualTypeOf<'belarus' | undefined>();
		expectTypeOf(where(links, { type: 'supports' })[0]?.type).toEqualTypeOf<'supports' | undefined>();
	});

	test('of a collection of your own, too', () => {
		const own: Collection<Claim> = claims;
		expectTypeOf(where(own, { nature: 'causal' })[0]?.nature).toEqualTypeOf<'causal' | undefined>();
		const ownMentions: Collection<readonly Mention[]> = mentions;
		expectTypeOf(where(ownMentions, { form: 'name' })[0]?.form).toEqualTypeOf<'name' | undefined>();
		expectTypeOf(where(ownMentions, { form: 'name' })[0]?.entity).toEqualTypeOf<string | undefined>();
	});
});

describe('a legal query that nothing meets', () => {
	test('is an empty list by its type', () => {
		expectTypeOf(where(recommendations, { addressees: 'european-union', force: 'should' })).toEqualTypeOf<
			readonly []
		>();
		expectTypeOf(where(claims, { stance: 'distances' })).toEqualTypeOf<readonly []>();
		expectTypeOf(where(claims, { opposes: 'russia-invaded-ukraine' })).toEqualTypeOf<readonly []>();
		expectTypeOf(where(entities, { kind: 'person', state: 'existing' })).toEqualTypeOf<readonly []>();
		expectTypeOf(where(claims, { status: [] })).toEqualTypeOf<readonly []>();
	});
});

describe('the result narrows', () => {
	test('by kind: a post has a state', () => {
		const posts = where(entities, { kind: 'post' });
		expectTypeOf<(typeof posts)[number]['kind']>().toEqualTypeOf<'post'>();
		expectTypeOf<(typeof posts)[number]['state']>().toEqualTypeOf<PostState>();
		expectTypeOf<'us-special-envoy-for-belarus'>().toExtend<IdIn<typeof posts>>();
		expectTypeOf<'julie-fisher'>().not.toExtend<IdIn<typeof posts>>();
	});

	test('by several kinds', () => {
		const found = where(entities, { kind: ['post', 'polity'] });
		expectTypeOf<(typeof found)[number]['kind']>().toEqualTypeOf<'post' | 'polity'>();
	});

	test('by a facet that only some kinds have', () => {
		const found = where(entities, { state: 'proposed' });
		expectTypeOf<IdIn<typeof found>>().toEqualTypeOf<'eu-special-representative-for-belarus'>();
		expectTypeOf<(typeof found)[number]['kind']>().toEqualTypeOf<'post'>();
	});

	test('by not() on a kind', () => {
		const found = where(entities, { kind: not('person') });
		expectTypeOf<'person'>().not.toExtend<(typeof found)[number]['kind']>();
		expectTypeOf<'post'>().toExtend<(typeof found)[number]['kind']>();
		expectTypeOf<'julie-fisher'>().not.toExtend<IdIn<typeof found>>();
	});

	test('by the ids that have the value', () => {
		const held = where(tenures, { person: 'julie-fisher' });
		expectTypeOf<IdIn<typeof held>>().toEqualTypeOf<'fisher-special-envoy'>();
		const labels = where(characterizations, { target: 'belarus' });
		expectTypeOf<IdIn<typeof labels>>().toEqualTypeOf<'belarus-labeled-dependent-ally' | 'belarus-labeled-vassal'>();
	});

	test('by the ids that have any of the values', () => {
		const found = where(recommendations, { force: ['must', 'should-consider'] });
		expectTypeOf<IdIn<typeof found>>().toEqualTypeOf<
			'pair-support-with-diplomatic-initiative' | 'appoint-eu-special-representative'
		>();
	});

	test('by several facets together', () => {
		const found = where(recommendations, {
			addressees: 'european-union',
			force: ['must', 'should', 'should-consider'],
		});
		expectTypeOf<IdIn<typeof found>>().toEqualTypeOf<
			'pair-support-with-diplomatic-initiative' | 'appoint-eu-special-representative'
		>();
	});

	test('not by a condition that is undefined', () => {
		const found = where(claims, { nature: undefined });
		expectTypeOf(found).toEqualTypeOf<readonly Claim<ClaimId, BriefIds>[]>();
	});

	test('not by an empty query', () => {
		expectTypeOf<IdIn<ReturnType<typeof all>>>().toEqualTypeOf<ClaimId>();
	});

	test('no further than a value that is one of several at run time', () => {
		const kind = pick('person', 'post');
		const found = where(entities, { kind });
		expectTypeOf<(typeof found)[number]['kind']>().toEqualTypeOf<'person' | 'post'>();
		const others = where(entities, { kind: not(kind) });
		expectTypeOf<'person'>().toExtend<(typeof others)[number]['kind']>();
		expectTypeOf<'post'>().toExtend<(typeof others)[number]['kind']>();
	});
});

describe('the result', () => {
	test('has records whose ids are keys', () => {
		const [first] = where(claims, { status: 'hedged' });
		if (first) expectTypeOf(claims[first.id].that).toEqualTypeOf<string>();
	});

	test('is a list that cannot be changed', () => {
		const found = where(characterizations, { manner: 'labels' });
		expectTypeOf(found).toExtend<readonly Characterization[]>();
		// @ts-expect-error The list is readonly.
		found.push(found[0]);
	});
});

describe('a query in a variable', () => {
	test('compiles, and its records are those of the collection', () => {
		const search = (query: Query<ClaimFacets<BriefIds>>) => where(claims, query);
		expectTypeOf<ReturnType<typeof search>>().toExtend<readonly Claim[]>();
		expectTypeOf<'cyberattacks-suspected'>().toExtend<IdIn<ReturnType<typeof search>>>();
	});

	test('may leave a facet open', () => {
		const search = (query: { readonly status?: 'hedged' | 'reported' }) => where(claims, query);
		expectTypeOf<'cyberattacks-suspected'>().toExtend<IdIn<ReturnType<typeof search>>>();
	});

	test('may come from a conditional', () => {
		const search = (hedged: boolean) => where(claims, hedged ? { status: 'hedged' } : { nature: 'causal' });
		expectTypeOf<'cyberattacks-suspected'>().toExtend<IdIn<ReturnType<typeof search>>>();
		expectTypeOf<'lukashenka-contributed-to-harm'>().toExtend<IdIn<ReturnType<typeof search>>>();
	});
});

declare function pick<const A, const B>(one: A, other: B): A | B;

function all() {
	return where(claims, {});
}
