import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/author/rules/rules.js';

const folder = fileURLToPath(new URL('.', import.meta.url));

describe('the data rules', () => {
	test('have a name each, and a test file of that name', () => {
		const tested = readdirSync(folder)
			.map((file) => file.replace('.test.ts', ''))
			.filter((name) => name !== 'rules');
		expect(rules.map(({ name }) => name).toSorted()).toEqual(tested.toSorted());
	});

	test.each(rules)('$name says in one sentence what it asks', ({ description }) => {
		expect(description).toMatch(/^[A-Z].{20,200}[^.]\.$/s);
	});
});
