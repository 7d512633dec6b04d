import { describe, expect, test } from 'vitest';
import { forceHasCue } from '../../../src/author/rules/force.js';
import { smallDataset } from '../compile-small.js';
import { datasetWith } from '../dataset-with.js';

describe('force-has-cue', () => {
	test('accepts the small source', () => {
		expect(forceHasCue.check(smallDataset())).toEqual([]);
	});

	test('refuses an explicit force without its words, and takes an implied one', () => {
		const [id = ''] = Object.keys(smallDataset().recommendations);
		const cue = [['recommendations', id, 'cue'], undefined] as const;
		const force = ['recommendations', id, 'force'];
		expect(forceHasCue.check(datasetWith(cue, [force, 'must']))).toEqual([
			{
				path: force,
				value: 'must',
				message: 'The force is must, and no cue shows the words for it. Add `cue`, or choose implied or invited.',
			},
		]);
		expect(forceHasCue.check(datasetWith(cue, [force, 'implied']))).toEqual([]);
	});
});
