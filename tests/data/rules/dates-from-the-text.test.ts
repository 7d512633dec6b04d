import { describe, expect, test } from 'vitest';
import { datesFromTheText } from '../../../src/author/rules/text.js';
import { smallDataset } from '../compile-small.js';
import { datasetWith } from '../dataset-with.js';

describe('dates-from-the-text', () => {
	test('accepts dates with an address, and relations to an event without one', () => {
		expect(datesFromTheText.check(smallDataset())).toEqual([]);
		expect(datesFromTheText.check(datasetWith([['claims', 'pairs-bred', 'when', 'at'], undefined]))).toEqual([]);
	});

	test.each([
		['a claim', ['claims', 'boxes-lost', 'when']],
		['a tenure', ['tenures', 'rowan-keeper', 'when']],
		['an event', ['entities', 'loss-of-boxes', 'when']],
	])('refuses a date of %s that points at no words', (_, path) => {
		expect(datesFromTheText.check(datasetWith([path, { edtf: '2019' }]))).toEqual([
			{
				path,
				value: '2019',
				message: '2019 has no `at`. Address the words that give the date, or leave the date out.',
			},
		]);
	});
});
