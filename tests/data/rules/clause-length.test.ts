import { describe, expect, test } from 'vitest';
import { clauseLength } from '../../../src/author/rules/wording.js';
import { datasetWith } from '../dataset-with.js';

const path = ['recommendations', 'lend-ladders', 'that'];
const wordsInNumber = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');

describe('clause-length', () => {
	test('accepts a clause of 25 words', () => {
		expect(clauseLength.check(datasetWith([path, wordsInNumber(25)]))).toEqual([]);
	});

	test('refuses a clause of 26 words', () => {
		const that = wordsInNumber(26);
		expect(clauseLength.check(datasetWith([path, that]))).toEqual([
			{
				path,
				value: that,
				message: 'The clause has 26 words, 25 are the most. Shorten it, or split the record in two.',
			},
		]);
	});
});
