import { describe, expect, test } from 'vitest';
import { clauseForm } from '../../../src/author/rules/wording.js';
import { smallDataset } from '../compile-small.js';
import { datasetWith } from '../dataset-with.js';

const path = ['claims', 'pairs-bred', 'that'];

describe('clause-form', () => {
	test('accepts clauses that can follow "that"', () => {
		expect(clauseForm.check(smallDataset())).toEqual([]);
	});

	test.each([
		['a name with a capital', 'Tess Rowan keeps the tower'],
		['a name with an apostrophe', "Aldermoor's tower is old"],
	])('accepts %s', (_, that) => {
		expect(clauseForm.check(datasetWith([path, that]))).toEqual([]);
	});

	test.each([
		['swifts nest.', 'ends with a mark. Remove it: the sentence around the clause ends it.'],
		['swifts nest!', 'ends with a mark. Remove it: the sentence around the clause ends it.'],
		['swifts nest. They breed', 'holds more than one sentence. Split the record.'],
		['that swifts nest', 'starts with "that". Remove the word: the sentence around the clause has it.'],
		['The swifts nest', 'starts with a capital. Write it in lower case: it stands inside a sentence.'],
		['swifts nest in a “home”', 'quotes. Put it in our own words: the article is addressed, never quoted.'],
		['swifts nest in a "home"', 'quotes. Put it in our own words: the article is addressed, never quoted.'],
	])('refuses %j', (that, fault) => {
		expect(clauseForm.check(datasetWith([path, that]))).toEqual([
			{ path, value: that, message: `The clause ${JSON.stringify(that)} ${fault}` },
		]);
	});

	test('looks at recommendations too, and tells each fault of a clause', () => {
		const faults = clauseForm.check(datasetWith([['recommendations', 'restore-tower', 'that'], 'That it is "old".']));
		expect(faults.map((fault) => fault.path)).toEqual(Array(3).fill(['recommendations', 'restore-tower', 'that']));
	});
});
