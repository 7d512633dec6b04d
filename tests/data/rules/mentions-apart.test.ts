import { describe, expect, test } from 'vitest';
import { mentionsApart } from '../../../src/author/rules/text.js';
import { smallDataset } from '../compile-small.js';
import { datasetWith } from '../dataset-with.js';
import { anchorOf } from '../small-anchor.js';

const path = ['mentions', 'mill-tower', 2];
const mention = (words: string) => ({ ...anchorOf('p01', words), form: 'nominal', reading: 'literal' });

describe('mentions-apart', () => {
	test('accepts mentions that touch, and mentions of two entities in one place', () => {
		const touching = { ...anchorOf('p01', 'old mill tower'), end: anchorOf('p01', 'old mill tower').start };
		const before = { ...touching, start: anchorOf('p01', 'The old').start, form: 'nominal', reading: 'literal' };
		const same = smallDataset().mentions['mill-tower']?.[0];
		expect(mentionsApart.check(datasetWith([path, before], [['mentions', 'aldermoor', 1], same]))).toEqual([]);
	});

	test('refuses a mention inside another one of the same entity', () => {
		expect(mentionsApart.check(datasetWith([path, mention('mill')]))).toEqual([
			{ path, message: 'This mention of "mill-tower" overlaps another one of it. Keep the longer one.' },
		]);
	});

	test('refuses the same mention twice', () => {
		const faults = mentionsApart.check(datasetWith([path, mention('old mill tower')]));
		expect(faults.map((fault) => fault.path)).toEqual([path]);
	});
});
