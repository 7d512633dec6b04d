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
					'4711 is no number or month that the record dates or counts. Add `when` or `quantity` with the words that give it, or leave it out.',
			},
		]);
	});

	test('knows numbers in words, magnitudes and months', () => {
		const refused = (that: string, field = 'that', value: unknown = that) =>
			numbersFromTheText
				.check(datasetWith([clause, that], [['claims', 'pairs-bred', field], value]))
				.map(({ message }) => message.split(' is ')[0]);
		expect(refused('five pairs and hundreds of young bred in March')).toEqual(['5', 'hundreds', 'March']);
		const counted = { value: 5, comparator: '=', unit: 'pairs' };
		expect(refused('five pairs bred', 'quantity', counted)).toEqual([]);
		const dated = { edtf: '2019-03~/2019-04' };
		expect(refused('pairs bred from March to April', 'when', dated)).toEqual([]);
		expect(refused('pairs bred in May', 'when', dated)).toEqual(['May']);
	});
});
