import { expect, test } from 'vitest';
import { agreementOf, annotationsOf, mentionsOf } from './agreement.js';

// Floors, not the figures of the annotation guide: those are of one day, and a correction must not fail the tests.
test('the settled mentions agree with the blind second pass', () => {
	expect(agreementOf(mentionsOf('settled'), mentionsOf('second'), 1).f1).toBeGreaterThan(0.9);
});

test('the settled claims agree with the blind second pass', () => {
	const { f1, kappa } = agreementOf(annotationsOf('claims', 'settled'), annotationsOf('claims', 'second'), 0.5, [
		'nature',
		'status',
	]);
	expect(f1).toBeGreaterThan(0.85);
	expect(kappa['status']).toBeGreaterThan(0.85);
	expect(kappa['nature']).toBeGreaterThan(0.75);
});

test.each(['recommendations', 'tenures', 'characterizations'] as const)(
	'the settled %s agree with the blind second pass',
	(collection) => {
		const { f1 } = agreementOf(annotationsOf(collection, 'settled'), annotationsOf(collection, 'second'), 0.3);
		expect(f1).toBeGreaterThan(0.9);
	},
);

test('both passes give every recommendation they share the same force', () => {
	const [settled, second] = [annotationsOf('recommendations', 'settled'), annotationsOf('recommendations', 'second')];
	expect(agreementOf(settled, second, 0.3, ['force']).kappa['force']).toBe(1);
});

test('two passes that share nothing agree in nothing', () => {
	const [claim] = annotationsOf('claims', 'settled');
	expect(agreementOf(claim ? [claim] : [], mentionsOf('second'), 0.5).f1).toBe(0);
});
