import { describe, expect, test } from 'vitest';
import { noForecastAsFact } from '../../../src/author/rules/wording.js';
import { datasetWith } from '../dataset-with.js';

const path = ['claims', 'swifts-would-be-safe', 'that'];

describe('no-forecast-as-fact', () => {
	test.each(['swifts would be dry', 'swifts could be dry', 'swifts are willing to nest'])('accepts %j', (that) => {
		expect(noForecastAsFact.check(datasetWith([path, that]))).toEqual([]);
	});

	test.each([
		['swifts will be dry', 'will'],
		['swifts shall be dry', 'shall'],
		["swifts won't be wet", "won't"],
		['swifts are going to be dry', 'are going to'],
	])('refuses %j', (that, future) => {
		expect(noForecastAsFact.check(datasetWith([path, that]))).toEqual([
			{ path, value: that, message: `"${future}" states a forecast as a fact. Write "would" or "could".` },
		]);
	});
});
