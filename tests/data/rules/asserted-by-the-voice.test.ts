import { describe, expect, test } from 'vitest';
import { assertedByTheVoice } from '../../../src/author/rules/force.js';
import { smallDataset } from '../compile-small.js';
import { datasetWith } from '../dataset-with.js';

describe('asserted-by-the-voice', () => {
	test('accepts the small source', () => {
		expect(assertedByTheVoice.check(smallDataset())).toEqual([]);
	});

	test('refuses a claim asserted by somebody who does not speak there', () => {
		const dataset = datasetWith(
			[['claims', 'pairs-bred', 'status'], 'asserted'],
			[['claims', 'pairs-bred', 'holders'], ['swifts']],
		);
		expect(assertedByTheVoice.check(dataset)).toMatchObject([
			{
				path: ['claims', 'pairs-bred', 'holders'],
				value: 'swifts',
				message: expect.stringContaining('does not speak'),
			},
		]);
	});
});
