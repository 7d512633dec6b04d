import { because, type Claim, claims, type Dataset, recommendations, therefore } from 'belarus-brief';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallDataset } from '../schema/small-dataset.js';

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

describe('a claim is in because() of a record exactly when the record is in therefore() of the claim', () => {
	test.each([false, true])('in this edition, deep: %s', (deep) => {
		const grounded = [...Object.values(claims), ...Object.values(recommendations)];
		const down = grounded.flatMap((record) => because(record, { deep }).map((ground) => `${ground.id} → ${record.id}`));
		const up = Object.values(claims).flatMap((claim) =>
			therefore(claim, { deep }).map((record) => `${claim.id} → ${record.id}`),
		);
		expect(down.length).toBeGreaterThan(50);
		expect(down.sort()).toEqual(up.sort());
	});

	test.each([false, true])('in any dataset, cycles included, deep: %s', (deep) => {
		fc.assert(
			fc.property(arguments_(), (dataset) => {
				const grounded = [...Object.values(dataset.claims), ...Object.values(dataset.recommendations)];
				const options = { in: dataset, deep };
				const down = grounded.flatMap((record) =>
					because(record, options).map((ground) => `${ground.id} → ${record.id}`),
				);
				const up = ids(Object.values(dataset.claims)).flatMap((id) =>
					ids(therefore(id, options)).map((record) => `${id} → ${record}`),
				);
				expect(down.sort()).toEqual(up.sort());
			}),
		);
	});
});

describe('an argument in a circle', () => {
	test('comes to an end', () => {
		const dataset = argumentOf([[1], [2], [0]], [[1]]);
		expect(ids(because('claim-0', { in: dataset, deep: true }))).toEqual(['claim-0', 'claim-1', 'claim-2']);
		expect(ids(because('recommendation-0', { in: dataset, deep: true }))).toEqual(['claim-0', 'claim-1', 'claim-2']);
		expect(ids(therefore('claim-2', { in: dataset, deep: true }))).toEqual([
			'claim-0',
			'claim-1',
			'claim-2',
			'recommendation-0',
		]);
	});

	test('of one claim that rests on itself comes to an end', () => {
		const dataset = argumentOf([[0]], []);
		expect(ids(because('claim-0', { in: dataset, deep: true }))).toEqual(['claim-0']);
		expect(ids(therefore('claim-0', { in: dataset, deep: true }))).toEqual(['claim-0']);
	});
});

test('an argument of a thousand steps is followed to the end', () => {
	const dataset = argumentOf(
		Array.from({ length: 1000 }, (_, index) => (index > 0 ? [index - 1] : [])),
		[[999]],
	);
	expect(because('recommendation-0', { in: dataset, deep: true })).toHaveLength(1000);
	expect(therefore('claim-0', { in: dataset, deep: true })).toHaveLength(1000);
});

type Grounds = readonly (readonly number[])[];

function arguments_(): fc.Arbitrary<Dataset> {
	return fc.integer({ min: 1, max: 8 }).chain((count) => {
		const grounds = fc.uniqueArray(fc.nat(count - 1), { maxLength: 3 });
		return fc
			.tuple(fc.array(grounds, { minLength: count, maxLength: count }), fc.array(grounds, { maxLength: 3 }))
			.map(([ofClaims, ofRecommendations]) => argumentOf(ofClaims, ofRecommendations));
	});
}

/** A dataset in which each claim and recommendation rests on the claims with the numbers given. */
function argumentOf(ofClaims: Grounds, ofRecommendations: Grounds): Dataset {
	const small = smallDataset();
	const [claim, recommendation] = [small.claims['bees-return'], small.recommendations['plant-limes']];
	if (!claim || !recommendation) throw new Error('The small dataset has both.');
	const places = (
		kind: string,
		grounds: Grounds,
		from: number,
	): [string, Pick<Claim, 'because' | 'anchors'> & { id: string }][] =>
		grounds.map((numbers, index) => {
			const id = `${kind}-${index}`;
			const anchors = [{ passage: 'p02', start: from + index, end: from + index + 1 }];
			return [id, { id, because: numbers.map((number) => `claim-${number}`), anchors }];
		});
	return {
		...small,
		claims: Object.fromEntries(places('claim', ofClaims, 0).map(([id, place]) => [id, { ...claim, ...place }])),
		recommendations: Object.fromEntries(
			places('recommendation', ofRecommendations, ofClaims.length).map(([id, place]) => [
				id,
				{ ...recommendation, ...place },
			]),
		),
	};
}
