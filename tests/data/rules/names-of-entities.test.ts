import { describe, expect, test } from 'vitest';
import { namesOfEntities } from '../../../src/author/rules/text.js';
import { smallDataset } from '../compile-small.js';
import { datasetWith } from '../dataset-with.js';

const clause = ['claims', 'pairs-bred', 'that'];

describe('names-of-entities', () => {
	test('accepts the names of entities, in the genitive too, and months', () => {
		expect(namesOfEntities.check(smallDataset())).toEqual([]);
		expect(namesOfEntities.check(datasetWith([clause, "Tess Rowan's pairs bred in May"]))).toEqual([]);
	});

	test('refuses a name that no entity has', () => {
		expect(namesOfEntities.check(datasetWith([clause, 'pairs bred under Jane Doe']))).toEqual([
			expect.objectContaining({ path: clause, message: expect.stringContaining('No entity is named "Jane".') }),
			expect.objectContaining({ path: clause, message: expect.stringContaining('No entity is named "Doe".') }),
		]);
	});
});
