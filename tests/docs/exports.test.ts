import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { exportsOf } from './exports.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe.each([
	'src/index.ts',
	'src/schema/index.ts',
	'src/evidence/index.ts',
	'src/search/index.ts',
	'src/export/index.ts',
])('each value that %s exports is documented', (entry) => {
	const all = exportsOf(root, entry);

	test('there are some', () => {
		expect(all.length).toBeGreaterThan(1);
	});

	test.each(all)('$name says what it is in a sentence', ({ description }) => {
		expect(description).toMatch(/^[A-Z].*[.:)]$/s);
	});

	test.each(all)('$name shows an example', ({ examples }) => {
		expect(examples.join('\n')).toContain('import ');
	});

	test.each(all)('$name names the errors that it throws, and no others', ({ promised, thrown }) => {
		expect(promised).toEqual(thrown);
	});
});
