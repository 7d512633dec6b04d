import { describe, expect, test } from 'vitest';
import { entitiesInTheText } from '../../../src/author/rules/text.js';
import { smallDataset } from '../compile-small.js';
import { datasetWith } from '../dataset-with.js';

describe('entities-in-the-text', () => {
	test('accepts entities that are mentioned, speak, or take part in a record', () => {
		expect(entitiesInTheText.check(smallDataset())).toEqual([]);
	});

	test('refuses an entity that nothing names', () => {
		const otter = { id: 'otter', kind: 'person', name: 'An otter', names: [], identifiers: [] };
		expect(entitiesInTheText.check(datasetWith([['entities', 'otter'], otter]))).toEqual([
			{
				path: ['entities', 'otter'],
				value: 'otter',
				message: 'No mention and no record names "otter". Add its mentions, or remove it.',
			},
		]);
	});

	test('refuses an entity whose only record is gone', () => {
		const faults = entitiesInTheText.check(datasetWith([['tenures', 'rowan-keeper'], undefined]));
		expect(faults.map(({ path }) => path)).toEqual([['entities', 'tower-keeper']]);
	});
});
