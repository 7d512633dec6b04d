import { expect, test } from 'vitest';
import { canonicalize } from '../../src/text/canonical.js';
import { smallDataset } from './compile-small.js';
import { datasetWith } from './dataset-with.js';
import { exposureOf } from './exposure.js';
import { anchorOf } from './small-anchor.js';
import { SMALL_TEXT } from './small-source.js';

const canonical = canonicalize(SMALL_TEXT);
const exposed = (dataset = smallDataset()) => exposureOf(canonical, dataset).runs.map(({ text }) => text);

test('exposureOf counts edges, cues, markers and labels where they stand, and joins those that only a space parts', () => {
	expect(exposed().toSorted()).toEqual(
		[
			// The title does not count, nor do names: "old mill tower" and "swifts" are some.
			...['The ', '2019. Keeper', 'argues', 'stubborn', 'anyway. More', 'reportedly', '.'],
			...['For this reason', 'should', 'tower. To this end', 'must', 'ladders. The', 'rain.\n\nThe views', 'own.'],
		].toSorted(),
	);
});

test('exposureOf gives the share of the whole text', () => {
	const count = exposed().join('').replace(/\s/g, '').length;
	const { share } = exposureOf(canonical, smallDataset());
	expect(share).toBeGreaterThanOrEqual(count / 475);
	expect(share).toBeLessThan((count + 20) / 475);
});

test('exposureOf counts a word once, however often it is exposed', () => {
	const cue = { words: 'argues', at: anchorOf('p01', 'argues') };
	expect(exposureOf(canonical, datasetWith([['claims', 'boxes-lost', 'cue'], cue])).share).toBe(
		exposureOf(canonical, smallDataset()).share,
	);
});

test('exposureOf finds a long run', () => {
	const cue = { words: 'x', at: anchorOf('p01', 'raised their young there before') };
	expect(exposed(datasetWith([['claims', 'boxes-lost', 'cue'], cue]))[0]).toBe(
		'reportedly raised their young there before',
	);
});
