import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { type FileName, fileSchemas } from '../../../src/schema/dataset.js';
import { jsonSchemas } from '../../../src/schema/json-schemas.js';
import { smallDatasetWith } from './faults-with.js';
import { smallDataset } from './small-dataset.js';

const names = Object.keys(jsonSchemas()).filter((name): name is FileName => name in fileSchemas);

describe('the JSON Schemas', () => {
	test('are one for each shipped file', () => {
		expect(names).toEqual(Object.keys(fileSchemas));
	});

	test.each(names)('of %s.json compiles in strict mode and has an id, a title and a description', (name) => {
		const schema = jsonSchemas()[name];
		expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
		expect(schema.$id).toBe(`urn:belarus-brief:schema:${name}`);
		expect(schema.title).toBe(`belarus-brief: ${name}.json`);
		expect(schema.description).toMatch(/\.$/);
		expect(() => new Ajv2020({ strict: true }).compile(schema)).not.toThrow();
	});

	test.each(names)('accepts the file %s.json, and so does zod', (name) => {
		const file = fileOf(name);
		expect(new Ajv2020().validate(jsonSchemas()[name], file)).toBe(true);
		expect(fileSchemas[name].safeParse(file).success).toBe(true);
	});

	test.each([
		[['claims', 'bees-return', 'truth'], 1],
		[['claims', 'bees-return', 'that'], '<b>'],
		[['claims', 'bees-return', 'that'], 'b'.repeat(1001)],
		[['claims', 'bees-return', 'that'], '\u202E'],
		[['claims', 'bees-return', 'that'], '\uD83D'],
		[['claims', 'bees-return', 'anchors'], []],
		[['claims', 'Bees Return'], {}],
		[['entities', 'vale', 'parent'], 'council'],
		[['article', 'url'], 'javascript:alert(1)'],
		[['links', 0, 'from'], 'constructor'],
		[['fingerprints', '0-22', 'roll'], 2 ** 32],
	])('refuse what zod refuses: %s', (path, value) => {
		const file = { notice: 'An opinion piece.', ...smallDatasetWith([path, value]) };
		expect(new Ajv2020().validate(jsonSchemas().dataset, file)).toBe(false);
		expect(fileSchemas.dataset.safeParse(file).success).toBe(false);
	});

	test('count code points, as zod does here', () => {
		const file = { notice: '🌳'.repeat(1000), ...smallDataset() };
		expect(new Ajv2020().validate(jsonSchemas().dataset, file)).toBe(true);
		expect(fileSchemas.dataset.safeParse(file).success).toBe(true);
	});

	test('need the notice and the edition', () => {
		expect(jsonSchemas().claims.required).toEqual(['notice', 'edition', 'claims']);
	});
});

function fileOf(name: FileName): object {
	const dataset = smallDataset();
	const notice = 'An opinion piece.';
	return name === 'dataset' ? { notice, ...dataset } : { notice, edition: dataset.edition, [name]: dataset[name] };
}
