import { describe, expect, test } from 'vitest';
import { noGroundOfItself } from '../../../src/author/rules/force.js';
import { smallDataset } from '../compile-small.js';
import { datasetWith } from '../dataset-with.js';

describe('no-ground-of-itself', () => {
	test('accepts the small source', () => {
		expect(noGroundOfItself.check(smallDataset())).toEqual([]);
	});

	test('refuses a ground that the claim restates, or that restates the claim', () => {
		const [a = '', b = ''] = Object.keys(smallDataset().claims);
		const because = [['claims', a, 'because'], [b]] as const;
		const fault = { path: ['claims', a, 'because'], value: b };
		expect(noGroundOfItself.check(datasetWith(because, [['claims', a, 'restates'], [b]]))).toMatchObject([fault]);
		expect(noGroundOfItself.check(datasetWith(because, [['claims', b, 'restates'], [a]]))).toMatchObject([fault]);
	});
});
