import { describe, expect, test } from 'vitest';
import { readingsOfPolities } from '../../../src/author/rules/text.js';
import { smallDataset } from '../compile-small.js';
import { datasetWith } from '../dataset-with.js';

describe('readings-of-polities', () => {
	test('accepts a polity that is meant as a territory', () => {
		expect(smallDataset().mentions['aldermoor']?.[0]?.reading).toBe('territory');
		expect(readingsOfPolities.check(smallDataset())).toEqual([]);
	});

	test('refuses a place that is meant as a government', () => {
		const path = ['mentions', 'mill-tower', 1, 'reading'];
		expect(readingsOfPolities.check(datasetWith([path, 'government']))).toEqual([
			{
				path,
				value: 'government',
				message: '"mill-tower" is a place, so its reading cannot be government. Write literal, or mention the polity.',
			},
		]);
	});
});
