import { attribute, type Dataset, type Recommendation, recommendations } from 'belarus-brief';
import { describe, expect, test } from 'vitest';
import { smallDataset } from '../schema/small-dataset.js';
import { at } from '../schema/small-text.js';

/** The sentence for a recommendation to Vale with some fields changed. */
function sentenceOf(changes: Partial<Recommendation>, entities: Dataset['entities'] = {}): string {
	const small = smallDataset();
	const recommendation = small.recommendations['plant-limes'];
	if (!recommendation) throw new Error('The small dataset has it.');
	const it: Recommendation = {
		...recommendation,
		that: 'Vale plant limes',
		addressees: ['vale'],
		...changes,
		id: 'it',
	};
	return attribute('it', { in: { ...small, recommendations: { it }, entities: { ...small.entities, ...entities } } });
}

describe('attribute() of a recommendation', () => {
	test.each([
		['imperative', 'Ada Lime says that it is imperative that Vale plant limes.'],
		['must', 'Ada Lime says that Vale must plant limes.'],
		['should', 'Ada Lime says that Vale should plant limes.'],
		['should-consider', 'Ada Lime suggests that Vale plant limes.'],
		['implied', 'Ada Lime implies that Vale should plant limes.'],
		['invited', 'Ada Lime asks that Vale plant limes.'],
	] as const)('tells its force: %s', (force, sentence) => {
		expect(sentenceOf({ force })).toBe(sentence);
	});

	test.each([
		['must', 'Ada Lime says that limes must be planted by the road.'],
		['should', 'Ada Lime says that limes should be planted by the road.'],
		['implied', 'Ada Lime implies that limes should be planted by the road.'],
	] as const)('tells its force in the passive: %s', (force, sentence) => {
		expect(sentenceOf({ force, that: 'limes be planted by the road' })).toBe(sentence);
	});

	test.each([
		['must', 'Ada Lime demands that gardeners plant limes.'],
		['should', 'Ada Lime recommends that gardeners plant limes.'],
		['implied', 'Ada Lime implies that it is wanted that gardeners plant limes.'],
	] as const)('tells its force where the clause does not begin with the addressees: %s', (force, sentence) => {
		expect(sentenceOf({ force, that: 'gardeners plant limes' })).toBe(sentence);
	});

	test.each([
		['Vale and the council of Limewood plant limes', 'Vale and the council of Limewood should plant limes'],
		['the council of Limewood and Vale plant limes', 'the council of Limewood and Vale should plant limes'],
		[
			'Vale, the council of Limewood and Bo Hazel plant limes',
			'Vale, the council of Limewood and Bo Hazel should plant limes',
		],
	])('puts the verb after all addressees: %s', (that, clause) => {
		expect(sentenceOf({ that, addressees: ['vale', 'council', 'bo-hazel'] })).toBe(`Ada Lime says that ${clause}.`);
	});

	test('does not take a longer name for a shorter one', () => {
		expect(sentenceOf({ that: 'Valeria plant limes' })).toBe('Ada Lime recommends that Valeria plant limes.');
	});

	test('does not take a shorter name for a longer one', () => {
		const limes = { id: 'limes', kind: 'polity', name: 'Vale of Limes', names: [], identifiers: [] } as const;
		expect(sentenceOf({ that: 'Vale of Limes plant limes', addressees: ['vale', 'limes'] }, { limes })).toBe(
			'Ada Lime says that Vale of Limes should plant limes.',
		);
	});

	test('names the voice of the passage', () => {
		const anchors = [at('p04', 'The views')];
		expect(sentenceOf({ force: 'invited', that: 'readers subscribe', anchors })).toBe(
			'The Hedge Post asks that readers subscribe.',
		);
	});

	test.each([
		[
			'punish-lukashenka-government',
			/^Stephen Nix and Mark Dietzen say that it is imperative that the friends and allies of Ukraine in the West punish /,
		],
		[
			'continue-support-for-movement',
			/^Stephen Nix and Mark Dietzen say that the United States and other democratic partners should go on giving /,
		],
		[
			'pair-support-with-diplomatic-initiative',
			/^Stephen Nix and Mark Dietzen say that the support for Belarus's democratic movement must be accompanied by /,
		],
		[
			'assign-us-special-envoy',
			/^Stephen Nix and Mark Dietzen say that the United States should assign a further Special Envoy /,
		],
		[
			'appoint-eu-special-representative',
			/^Stephen Nix and Mark Dietzen suggest that the European Union consider appointing /,
		],
		[
			'finance-movement-steadily',
			/^Stephen Nix and Mark Dietzen imply that the United States and other democratic partners should finance /,
		],
		[
			'increase-material-support-for-volunteers',
			/^Stephen Nix and Mark Dietzen imply that volunteers .+ should be given more material support\.$/,
		],
		[
			'follow-atlantic-council',
			/^The Atlantic Council asks that readers follow the Atlantic Council on social media\.$/,
		],
	] as const)('reads well in this edition: %s', (id, sentence) => {
		expect(attribute(recommendations[id])).toMatch(sentence);
	});
});
