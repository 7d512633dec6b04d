import { describe, expect, test } from 'vitest';
import { oneVoice } from '../../../src/author/rules/force.js';
import { datasetWith } from '../dataset-with.js';
import { anchorOf } from '../small-anchor.js';

describe('one-voice', () => {
	test('accepts anchors in passages of one voice', () => {
		const anchors = [anchorOf('p01', 'The old mill tower'), anchorOf('p03', 'The swifts will then be safe')];
		expect(oneVoice.check(datasetWith([['claims', 'boxes-lost', 'anchors'], anchors]))).toEqual([]);
	});

	test.each([
		['claims', 'boxes-lost'],
		['recommendations', 'restore-tower'],
	])('refuses anchors of two voices in %s', (collection, id) => {
		const anchors = [anchorOf('p01', 'The old mill tower'), anchorOf('p04', 'The views expressed')];
		expect(oneVoice.check(datasetWith([[collection, id, 'anchors'], anchors]))).toEqual([
			{
				path: [collection, id, 'anchors'],
				message: `The anchors of "${id}" stand in passages of different voices: ivy-marsh and moor-letter. Make it one record a voice.`,
			},
		]);
	});
});
