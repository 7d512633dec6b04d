import type { Claim, Entity, Recommendation } from 'belarus-brief';
import { parseDataset } from 'belarus-brief/schema';
import { type Hit, search } from 'belarus-brief/search';
import { describe, expectTypeOf, test } from 'vitest';

describe('search', () => {
	test('gives records of the kinds asked for', () => {
		const [claim] = search('visa', { kinds: ['claim'] });
		if (claim) expectTypeOf(claim.record).toExtend<Claim>();
		const [either] = search('visa', { kinds: ['recommendation', 'entity'] });
		if (either?.kind === 'entity') expectTypeOf(either.record).toExtend<Entity>();
		if (either?.kind === 'recommendation') expectTypeOf(either.record).toExtend<Recommendation>();
		expectTypeOf(search('visa')).toEqualTypeOf<readonly Hit[]>();
	});

	test('takes the facets of the kinds asked for, and no others', () => {
		search('visa', { kinds: ['claim'], where: { nature: 'causal', about: 'belarus' } });
		// @ts-expect-error A claim has no force.
		search('visa', { kinds: ['claim'], where: { force: 'must' } });
		// @ts-expect-error No such entity.
		search('visa', { kinds: ['claim'], where: { about: 'atlantis' } });
		// @ts-expect-error No such kind.
		search('visa', { kinds: ['tenure'] });
	});

	test('searches a dataset of your own', () => {
		const own = parseDataset({});
		expectTypeOf(search('visa', { in: own, kinds: ['claim'] })[0]?.record).toEqualTypeOf<Claim | undefined>();
	});
});
