import { describe, expect, test } from 'vitest';
import { neutralWording } from '../../../src/author/rules/wording.js';
import { datasetWith } from '../dataset-with.js';

const message =
	'"stubborn" is a label the article puts on somebody. Use the name or a neutral word; the label stands in characterizations.';

describe('neutral-wording', () => {
	test('accepts a clause in which a label is a part of another word', () => {
		const path = ['claims', 'swifts-returned', 'that'];
		expect(neutralWording.check(datasetWith([path, 'swifts stubbornly nest in the tower']))).toEqual([]);
	});

	test.each([
		['a clause of a claim', ['claims', 'swifts-returned', 'that'], 'swifts nest in the stubborn tower'],
		['a clause of a recommendation', ['recommendations', 'restore-tower', 'that'], 'the stubborn ruin be repaired'],
		['a name', ['entities', 'mill-tower', 'name'], 'Stubborn mill tower'],
	])('refuses a label in %s', (_, path, text) => {
		expect(neutralWording.check(datasetWith([path, text]))).toEqual([{ path, value: text, message }]);
	});

	test('takes a label with marks in it literally', () => {
		const label = ['characterizations', 'tower-labeled-stubborn', 'label'];
		expect(neutralWording.check(datasetWith([label, 's.*(']))).toEqual([]);
	});
});
