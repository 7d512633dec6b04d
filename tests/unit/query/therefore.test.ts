import { because, claims, EditionError, recommendations, therefore, UnknownIdError } from 'belarus-brief';
import { describe, expect, test } from 'vitest';
import { smallDataset } from '../schema/small-dataset.js';

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

describe('therefore()', () => {
	test('gives what rests on a claim, by its id or by the record', () => {
		expect(ids(therefore('visa-renewal-refused'))).toEqual(['appoint-eu-special-representative']);
		expect(therefore(claims['visa-renewal-refused'])).toEqual(therefore('visa-renewal-refused'));
	});

	test('gives claims and recommendations together, in reading order', () => {
		expect(ids(therefore('greater-involvement-looms'))).toEqual([
			'need-to-act-now-grows',
			'act-now-for-democratic-forces',
		]);
		expect(ids(therefore('envoys-would-interlocute'))).toEqual([
			'assign-us-special-envoy',
			'appoint-eu-special-representative',
		]);
	});

	test('gives the very records of the edition', () => {
		expect(therefore('visa-renewal-refused')[0]).toBe(recommendations['appoint-eu-special-representative']);
	});

	test('gives an empty list where nothing rests on the claim', () => {
		expect(therefore('opposition-can-help-defeat-putin')).toEqual([]);
		expect(therefore('opposition-can-help-defeat-putin', { deep: true })).toEqual([]);
	});

	test('with { deep: true } gives also what rests on that', () => {
		expect(ids(therefore('war-support-harms-belarus'))).toEqual(['punishment-would-expose-harm']);
		expect(ids(therefore('war-support-harms-belarus', { deep: true }))).toEqual([
			'punish-lukashenka-government',
			'punishment-would-help-movement',
			'punishment-would-expose-harm',
		]);
	});

	test('with { deep: true } reaches the end of a chain of 100,000 grounds, and ends on a circle', () => {
		const small = smallDataset();
		const [pattern] = Object.values(small.claims);
		if (!pattern) throw new Error('The small dataset has claims.');
		const length = 100_000;
		const chain = Array.from({ length }, (_, at) => ({
			...pattern,
			id: `step-${at}`,
			because: [`step-${(at + length - 1) % length}`],
		}));
		const dataset = { ...small, claims: Object.fromEntries(chain.map((claim) => [claim.id, claim])) };
		expect(therefore('step-0', { in: dataset, deep: true })).toHaveLength(length);
		expect(because('step-0', { in: dataset, deep: true })).toHaveLength(length);
	});

	test('keeps the reading order for every claim', () => {
		for (const claim of Object.values(claims)) {
			for (const deep of [false, true]) {
				const starts = therefore(claim, { deep }).map(({ anchors }) => anchors[0]?.start ?? -1);
				expect(starts, claim.id).toEqual([...starts].sort((a, b) => a - b));
			}
		}
	});
});

describe('therefore() refuses', () => {
	test('an unknown id, with the nearest', () => {
		const ask = () => Reflect.apply(therefore, undefined, ['cyberattack-suspected']);
		expect(ask).toThrow(UnknownIdError);
		expect(ask).toThrow('No claim "cyberattack-suspected" in edition ');
		expect(ask).toThrow('Did you mean "cyberattacks-suspected"');
	});

	test('a recommendation, on which nothing rests', () => {
		const ask = () => Reflect.apply(therefore, undefined, [recommendations['assign-us-special-envoy']]);
		expect(ask).toThrow(EditionError);
	});
});
