import { describe, expect, test } from 'vitest';
import { recommendationSubject } from '../../../src/author/rules/wording.js';
import { datasetWith } from '../dataset-with.js';

const path = ['recommendations', 'restore-tower', 'that'];

describe('recommendation-subject', () => {
	test.each([
		['its addressee', 'the parish council repair the tower'],
		['two addressees', 'the parish council and neighbors repair the tower'],
		['anything in the passive', 'the mill tower be repaired'],
	])('accepts a clause that starts with %s', (_, that) => {
		const addressees = ['recommendations', 'restore-tower', 'addressees'];
		expect(
			recommendationSubject.check(datasetWith([path, that], [addressees, ['parish-council', 'neighbors']])),
		).toEqual([]);
	});

	test('refuses a clause that starts with somebody else', () => {
		const that = 'keepers repair the tower';
		expect(recommendationSubject.check(datasetWith([path, that]))).toEqual([
			{
				path,
				value: that,
				message:
					'"keepers repair the tower" starts neither with its addressees (the parish council) nor has it "be" after its subject. Start it with their names, or put it in the passive.',
			},
		]);
	});
});
