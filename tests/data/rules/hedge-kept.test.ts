import { describe, expect, test } from 'vitest';
import { hedgeKept } from '../../../src/author/rules/wording.js';
import { smallDataset } from '../compile-small.js';
import { datasetWith } from '../dataset-with.js';

const path = ['claims', 'pairs-bred', 'that'];

describe('hedge-kept', () => {
	test.each([
		['the word of the cue', 'over 40 pairs of swifts reportedly bred'],
		['another that is as weak', 'over 40 pairs of swifts may have bred'],
	])('accepts a clause with %s', (_, that) => {
		expect(hedgeKept.check(datasetWith([path, that]))).toEqual([]);
	});

	test('leaves clauses alone that are not hedged', () => {
		expect(smallDataset().claims['boxes-lost']?.status).toBe('asserted');
		expect(hedgeKept.check(smallDataset())).toEqual([]);
	});

	test('refuses a clause that lost its hedge', () => {
		const that = 'over 40 pairs of swifts bred in the tower';
		expect(hedgeKept.check(datasetWith([path, that]))).toEqual([
			{
				path,
				value: that,
				message: 'The claim is hedged ("reportedly"), its clause is not. Say in the clause that it is reportedly.',
			},
		]);
	});

	test('does not take a part of a word for the word of the cue', () => {
		const cue = ['claims', 'pairs-bred', 'cue', 'words'];
		expect(hedgeKept.check(datasetWith([cue, 'is said'], [path, 'swifts bred in this tower']))).toHaveLength(1);
	});
});
