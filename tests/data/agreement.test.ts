import { expect, test } from 'vitest';
import { agreementOf, annotationsOf, mentionsOf } from './agreement.js';

test('the settled mentions agree with the blind second pass as the annotation guide says', () => {
	expect(agreementOf(mentionsOf('settled'), mentionsOf('second'), 1).f1).toBe(0.947);
});

test('the settled claims agree with the blind second pass as the annotation guide says', () => {
	const { f1, kappa } = agreementOf(annotationsOf('claims', 'settled'), annotationsOf('claims', 'second'), 0.5, [
		'nature',
		'status',
	]);
	expect({ f1, ...kappa }).toEqual({ f1: 0.883, status: 0.897, nature: 0.799 });
});

test.each([
	['recommendations', 0.914],
	['tenures', 1],
	['characterizations', 0.938],
] as const)('the settled %s agree with the blind second pass as the annotation guide says', (collection, f1) => {
	expect(agreementOf(annotationsOf(collection, 'settled'), annotationsOf(collection, 'second'), 0.3).f1).toBe(f1);
});

test('both passes give every recommendation they share the same force', () => {
	const { kappa } = agreementOf(
		annotationsOf('recommendations', 'settled'),
		annotationsOf('recommendations', 'second'),
		0.3,
		['force'],
	);
	expect(kappa['force']).toBe(1);
});

test('two passes that share nothing agree in nothing', () => {
	const [claim] = annotationsOf('claims', 'settled');
	expect(agreementOf(claim ? [claim] : [], mentionsOf('second'), 0.5).f1).toBe(0);
});
