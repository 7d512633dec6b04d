import { describe, expect, test } from 'vitest';
import { labelLength } from '../../../src/author/rules/wording.js';
import { datasetWith } from '../dataset-with.js';

const path = ['characterizations', 'tower-labeled-stubborn', 'label'];

describe('label-length', () => {
	test('accepts a label of three words', () => {
		expect(labelLength.check(datasetWith([path, 'stubborn old ruin']))).toEqual([]);
	});

	test('refuses a label of four words', () => {
		expect(labelLength.check(datasetWith([path, 'the stubborn old ruin']))).toEqual([
			{
				path,
				value: 'the stubborn old ruin',
				message: '"the stubborn old ruin" has 4 words, 3 are the most. Keep the loaded word alone.',
			},
		]);
	});
});
