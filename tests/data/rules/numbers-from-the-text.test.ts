import { describe, expect, test } from 'vitest';
import { numbersFromTheText } from '../../../src/author/rules/text.js';
import { smallDataset } from '../compile-small.js';
import { datasetWith } from '../dataset-with.js';

const clause = ['claims', 'pairs-bred', 'that'];

describe('numbers-from-the-text', () => {
	test('accepts clauses without numbers, and numbers that the record dates or counts', () => {
		expect(numbersFromTheText.check(smallDataset())).toEqual([]);
		const counted = { value: 1000, comparator: '>', unit: 'pairs' };
		const dataset = datasetWith(
			[clause, 'more than 1,000 pairs bred'],
			[['claims', 'pairs-bred', 'quantity'], counted],
		);
		expect(numbersFromTheText.check(dataset)).toEqual([]);
	});

	test('refuses a number that nothing in the record gives', () => {
		expect(numbersFromTheText.check(datasetWith([clause, '4711 pairs bred']))).toEqual([
			{
				path: clause,
				value: '4711 pairs bred',
				message:
					'4711 is no number that the record dates or counts. Add `when` or `quantity` with the words that give it, or leave it out.',
			},
		]);
	});
});
