import { SchemaError } from 'belarus-brief';
import { SchemaError as SameSchemaError } from 'belarus-brief/schema';
import { describe, expect, test } from 'vitest';

const faults = (count: number) =>
	Array.from({ length: count }, (_, index) => ({ path: ['links', index], message: `Fault ${index}.` }));

describe('a SchemaError', () => {
	test('lists its faults by path', () => {
		const error = new SchemaError([
			{ path: ['claims', 'bees-return', 'about', 0], message: 'No entity "beees".', value: 'beees' },
			{ path: [], message: 'The value is an array.' },
		]);
		expect(error).toBeInstanceOf(Error);
		expect(error).toMatchObject({ name: 'SchemaError', code: 'invalid-dataset' });
		expect(error.message).toBe(
			'The dataset has 2 faults.\nclaims.bees-return.about[0]: No entity "beees".\nThe value is an array.',
		);
	});

	test('keeps all faults and shows the first twenty', () => {
		const error = new SchemaError(faults(21));
		expect(error.faults).toEqual(faults(21));
		expect(error.message.split('\n')).toHaveLength(22);
		expect(error.message).toContain('links[19]: Fault 19.');
		expect(error.message).not.toContain('Fault 20.');
		expect(error.message).toMatch(/\n… and 1 more, in `faults`\.$/);
	});

	test('says nothing of more where there is no more', () => {
		expect(new SchemaError(faults(20)).message).not.toContain('more');
		expect(new SchemaError(faults(1)).message).toBe('The dataset has 1 fault.\nlinks[0]: Fault 0.');
	});

	test('is one class at both entries', () => {
		expect(SchemaError).toBe(SameSchemaError);
	});
});
