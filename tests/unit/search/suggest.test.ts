import { entities } from 'belarus-brief';
import { suggest } from 'belarus-brief/search';
import { describe, expect, test } from 'vitest';

describe('suggest()', () => {
	test('completes names in the spelling and script that was begun', () => {
		expect(suggest('schueb')).toContain(entities['dirk-schuebel'].name);
		expect(suggest('Тих').every((name) => name.includes('Тих'))).toBe(true);
		expect(suggest('Тих').length).toBeGreaterThan(0);
	});

	test('completes the last word, and keeps those before it', () => {
		expect(suggest('refused acc')).toContain('refused accreditation');
	});

	test('completes nothing where nothing was typed, or more than anybody types', () => {
		expect(suggest('')).toEqual([]);
		expect(suggest('zzzz')).toEqual([]);
		expect(suggest('a'.repeat(100_000))).toEqual([]);
	});

	test('gives as many as are asked for', () => {
		expect(suggest('b', { limit: 3 })).toHaveLength(3);
	});
});
