import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/compile/rules/rules.js';

const HELPERS = ['clauses', 'data-rule', 'rules'];

const namesIn = (folder: string, ending: string) =>
	readdirSync(fileURLToPath(new URL(folder, import.meta.url)))
		.filter((file) => file.endsWith(ending))
		.map((file) => file.slice(0, -ending.length));

const files = namesIn('../../../src/compile/rules', '.ts').filter((name) => !HELPERS.includes(name));

describe('the data rules', () => {
	test('are the files of their folder, each listed once under the name of its file', () => {
		expect(rules.map(({ name }) => name).toSorted()).toEqual(files.toSorted());
	});

	test('have a test file each', () => {
		const tested = namesIn('.', '.test.ts').filter((name) => name !== 'rules');
		expect(tested.toSorted()).toEqual(files.toSorted());
	});

	test.each(rules)('$name says in one sentence what it asks', ({ description }) => {
		expect(description).toMatch(/^[A-Z].{20,200}[^.]\.$/s);
	});
});
