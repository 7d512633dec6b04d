import { because, claims, EditionError, entities, recommendations, UnknownIdError } from 'belarus-brief';
import { describe, expect, test } from 'vitest';
import { smallDataset } from '../schema/small-dataset.js';

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

describe('because()', () => {
	test('gives the grounds of a claim, by its id or by the record', () => {
		const grounds = because('support-impact-significant');
		expect(ids(grounds)).toEqual([
			'troops-key-role-in-kyiv-offensive',
			'bucha-atrocities-by-units-from-belarus',
			'logistics-enabled-resupply',
		]);
		expect(because(claims['support-impact-significant'])).toEqual(grounds);
	});

	test('gives the grounds of a recommendation', () => {
		expect(ids(because(recommendations['appoint-eu-special-representative']))).toEqual([
			'visa-renewal-refused',
			'accreditation-renewal-refused',
			'envoys-would-interlocute',
		]);
	});

	test('gives the very claims of the edition', () => {
		expect(because(recommendations['appoint-eu-special-representative'])[0]).toBe(claims['visa-renewal-refused']);
	});

	test('gives an empty list where nothing is a ground', () => {
		expect(because('russia-invaded-ukraine')).toEqual([]);
		expect(because('russia-invaded-ukraine', { deep: true })).toEqual([]);
		expect(because(recommendations['follow-atlantic-council'])).toEqual([]);
	});

	test("keeps the author's order, for every claim and recommendation", () => {
		const order = Object.keys(claims);
		for (const record of [...Object.values(claims), ...Object.values(recommendations)]) {
			for (const deep of [false, true]) {
				const places = ids(because(record, { deep })).map((id) => order.indexOf(id));
				expect(places, record.id).toEqual([...places].sort((a, b) => a - b));
			}
		}
	});

	test("keeps the author's order where the record lists its grounds in another", () => {
		const dataset = smallDataset();
		const [plant, bees] = [dataset.recommendations['plant-limes'], dataset.claims['bees-return']];
		if (!plant || !bees) throw new Error('The small dataset has both.');
		const changed = { ...plant, because: ['limes-feed-bees', 'bees-return'] };
		const own = { ...dataset, recommendations: { 'plant-limes': changed } };
		expect(ids(because(changed, { in: own }))).toEqual(['bees-return', 'limes-feed-bees']);
	});
});

describe('because() with { deep: true }', () => {
	test('gives the whole argument in reading order, each claim once', () => {
		expect(ids(because('punishment-would-help-movement'))).toEqual(['punishment-would-expose-harm']);
		expect(ids(because('punishment-would-help-movement', { deep: true }))).toEqual([
			'punishment-would-expose-harm',
			'war-support-harms-belarus',
		]);
	});

	test('reaches the grounds of grounds of a recommendation', () => {
		const grounds = ids(because(recommendations['support-belarusian-volunteers'], { deep: true }));
		expect(grounds).toEqual(expect.arrayContaining(ids(because(recommendations['support-belarusian-volunteers']))));
		const deep = ids(because(recommendations['punish-lukashenka-government'], { deep: true }));
		expect(deep).toContain('war-support-harms-belarus');
		expect(ids(because(recommendations['punish-lukashenka-government']))).not.toContain('war-support-harms-belarus');
	});

	test('is what following because() by hand gives, for every claim', () => {
		for (const claim of Object.values(claims)) {
			const reached = new Set<string>();
			const follow = (id: keyof typeof claims) => {
				for (const ground of claims[id].because) {
					if (!reached.has(ground)) follow(reached.add(ground) && ground);
				}
			};
			follow(claim.id);
			expect(new Set(ids(because(claim, { deep: true }))), claim.id).toEqual(reached);
		}
	});

	test('false follows nothing', () => {
		expect(because('lukashenka-contributed-to-harm', { deep: false })).toEqual(
			because('lukashenka-contributed-to-harm'),
		);
	});
});

describe('because() of an id', () => {
	test('of a recommendation gives what its record gives', () => {
		for (const recommendation of Object.values(recommendations)) {
			expect(because(recommendation.id)).toEqual(because(recommendation));
		}
	});
});

describe('because() refuses', () => {
	test('an unknown id, with the nearest', () => {
		const ask = () => Reflect.apply(because, undefined, ['visa-renewal-refussed']);
		expect(ask).toThrow(UnknownIdError);
		expect(ask).toThrow('Did you mean "visa-renewal-refused"');
	});

	test('an id like one of a recommendation, with the nearest', () => {
		const ask = () => Reflect.apply(because, undefined, ['appoint-eu-special-representativ']);
		expect(ask).toThrow('No claim "appoint-eu-special-representativ" in edition ');
		expect(ask).toThrow('Did you mean "appoint-eu-special-representative"');
	});

	test('a recommendation that is not the one of this edition', () => {
		const ask = () => because({ ...recommendations['assign-us-special-envoy'], force: 'must' });
		expect(ask).toThrow(EditionError);
	});

	test('a record that is neither claim nor recommendation', () => {
		expect(() => Reflect.apply(because, undefined, [entities.belarus])).toThrow(EditionError);
	});

	test('a recommendation whose grounds this edition does not have', () => {
		const foreign = smallDataset().recommendations['plant-limes'];
		const ask = () => Reflect.apply(because, undefined, [foreign]);
		expect(ask).toThrow(EditionError);
		expect(ask).toThrow('{ in: dataset }');
	});
});
