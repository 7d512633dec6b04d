import { describe, expect, test } from 'vitest';
import { cueNearAnchors } from '../../../src/author/rules/force.js';
import { datasetWith } from '../dataset-with.js';
import { anchorOf } from '../small-anchor.js';

const claim = ['claims', 'pairs-bred'];

describe('cue-near-anchors', () => {
	test('accepts a cue in the sentence of one of the anchors', () => {
		const anchors = [anchorOf('p01', 'The old mill tower'), anchorOf('p01', 'before the long drought')];
		expect(cueNearAnchors.check(datasetWith([[...claim, 'anchors'], anchors]))).toEqual([]);
	});

	test('refuses a cue in another sentence', () => {
		expect(cueNearAnchors.check(datasetWith([[...claim, 'cue', 'at'], anchorOf('p01', 'argues')]))).toEqual([
			{
				path: [...claim, 'cue', 'at'],
				message:
					'The cue "reportedly" stands in a sentence in which the record has no anchor. Correct the address of the cue, or add the sentence\'s words to `at`.',
			},
		]);
	});

	test('looks at recommendations too', () => {
		const path = ['recommendations', 'restore-tower', 'cue', 'at'];
		const faults = cueNearAnchors.check(datasetWith([path, anchorOf('p03', 'must')]));
		expect(faults.map((fault) => fault.path)).toEqual([path]);
	});
});
