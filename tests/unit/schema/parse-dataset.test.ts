import { parseDataset, SchemaError, safeParseDataset } from 'belarus-brief/schema';
import { describe, expect, test } from 'vitest';
import { smallDatasetWith } from './faults-with.js';
import { smallDataset } from './small-dataset.js';

describe('a dataset that fits', () => {
	test('is returned as it was given', () => {
		expect(parseDataset(smallDataset())).toEqual(smallDataset());
	});

	test('is the same after a trip through JSON', () => {
		expect(parseDataset(JSON.parse(JSON.stringify(smallDataset())))).toEqual(smallDataset());
	});

	test('is deeply frozen, and the input is left alone', () => {
		const input = smallDataset();
		const parsed = parseDataset(input);
		expect(unfrozen(parsed)).toEqual([]);
		expect(Object.isFrozen(input)).toBe(false);
		expect(Object.isFrozen(input.claims['bees-return'])).toBe(false);
	});

	test('keeps the reading order of its records', () => {
		expect(Object.keys(parseDataset(smallDataset()).claims)).toEqual(Object.keys(smallDataset().claims));
	});

	test('may come as a dataset file: the notice is dropped', () => {
		const parsed = parseDataset({ notice: 'An opinion piece.', ...smallDataset() });
		expect(parsed).toEqual(smallDataset());
		expect(parsed).not.toHaveProperty('notice');
	});

	test('may be a module', () => {
		const namespace = Object.assign(Object.create(null), smallDataset());
		expect(parseDataset(namespace)).toEqual(smallDataset());
	});

	test('may come without fingerprints', () => {
		expect(parseDataset(smallDatasetWith([['fingerprints'], undefined]))).not.toHaveProperty('fingerprints');
	});
});

describe('a value that is no dataset', () => {
	test.each([
		[null, 'The value is null: it is an object. Give one, or leave the field out if it is optional.'],
		[undefined, 'The value is missing: it is an object. Add it.'],
		[5, 'The value is 5: it is an object. Give one.'],
		[Number.NaN, 'The value is NaN: it is an object. Give one.'],
		[true, 'The value is true: it is an object. Give one.'],
		[10n, 'The value is a bigint: it is an object. Give one.'],
		[Symbol('s'), 'The value is a symbol: it is an object. Give one.'],
		[() => 1, 'The value is a function: it is an object. Give one.'],
		[[], 'The value is an array: it is an object. Give one.'],
	])('%s is told what a dataset is', (input, message) => {
		expect(() => parseDataset(input)).toThrow(SchemaError);
		expect(() => parseDataset(input)).toThrow(message);
	});

	test('a JSON string is told to be parsed first', () => {
		expect(() => parseDataset(JSON.stringify(smallDataset()))).toThrow(
			'The value is a string: a dataset is an object. Parse it first: parseDataset(JSON.parse(text)).',
		);
	});

	test.each([new Map(), new Date(0), /x/, new Uint8Array(3), new Proxy({}, {}), Object.create(null)])(
		'%o does not make safeParseDataset throw',
		(input) => {
			expect(safeParseDataset(input).success).toBe(false);
		},
	);
});

describe('the error', () => {
	test('lists every fault by path in `faults`, and the first 20 in the message', () => {
		const result = safeParseDataset(smallDatasetWith([['links'], Array.from({ length: 30 }, () => 5)]));
		if (result.success) throw new Error('The dataset should not fit.');
		const { error } = result;
		expect(error).toBeInstanceOf(SchemaError);
		expect(error).toBeInstanceOf(Error);
		expect(error.name).toBe('SchemaError');
		expect(error.code).toBe('invalid-dataset');
		expect(error.faults).toHaveLength(30);
		expect(error.faults[7]?.path).toEqual(['links', 7]);
		const lines = error.message.split('\n');
		expect(lines[0]).toBe('The dataset has 30 faults.');
		expect(lines[1]).toBe('links[0]: links[0] is 5: it is an object. Give one.');
		expect(lines).toHaveLength(22);
		expect(lines.at(-1)).toBe('… and 10 more, in `faults`.');
	});

	test('says where as code would', () => {
		const result = safeParseDataset(smallDatasetWith([['claims', 'bees-return', 'because', 0], 'mowing-stoped']));
		expect(result.success ? '' : result.error.message).toContain(
			'claims.bees-return.because[0]: No claim "mowing-stoped" in the dataset. Did you mean "mowing-stopped"?',
		);
	});
});

function unfrozen(value: unknown, path = ''): string[] {
	if (typeof value !== 'object' || value === null) return [];
	const inside = Object.entries(value).flatMap(([key, child]) => unfrozen(child, `${path}.${key}`));
	return Object.isFrozen(value) ? inside : [path, ...inside];
}
