import { expect, test } from 'vitest';
import { sharedPassage, sharedRuns } from './shared-runs.js';
import { SMALL_TEXT } from './small-source.js';

test('sharedRuns finds six words in a row, whatever their case and marks, and not five', () => {
	const runs = sharedRuns(SMALL_TEXT, 5);
	expect(runs('we say that the OLD mill, tower in Aldermoor lost')).toEqual([
		'the old mill tower in aldermoor',
		'old mill tower in aldermoor lost',
	]);
	expect(runs('the old mill tower in Oakmoor lost')).toEqual([]);
	expect(runs('')).toEqual([]);
});

test.each([0, 1, 7, 29, 30, 31, 60])('sharedPassage finds 61 characters after %d others, and not 60', (before) => {
	const passage = sharedPassage(SMALL_TEXT, 60);
	const taken = SMALL_TEXT.slice(40, 101);
	expect(passage(`${'#'.repeat(before)}${taken}#`)).toBe(taken.toLowerCase());
	expect(passage(`${'#'.repeat(before)}${taken.slice(1)}#`)).toBeUndefined();
});
