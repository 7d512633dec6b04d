import { describe, expect, test } from 'vitest';
import { forecastHedged } from '../../../src/author/rules/wording.js';
import { smallDataset } from '../compile-small.js';
import { datasetWith } from '../dataset-with.js';

describe('forecast-hedged', () => {
	test('accepts the small source', () => {
		expect(forecastHedged.check(smallDataset())).toEqual([]);
	});

	test('refuses a predictive claim that reads as a fact, and takes it with "could"', () => {
		const predictive = [['claims', 'pairs-bred', 'nature'], 'predictive'] as const;
		const clause = ['claims', 'pairs-bred', 'that'];
		expect(forecastHedged.check(datasetWith(predictive, [clause, 'pairs breed again']))).toEqual([
			{
				path: clause,
				value: 'pairs breed again',
				message:
					'The claim is predictive, its clause has neither "would" nor "could". Put one in, or choose another nature.',
			},
		]);
		expect(forecastHedged.check(datasetWith(predictive, [clause, 'pairs could breed again']))).toEqual([]);
	});
});
