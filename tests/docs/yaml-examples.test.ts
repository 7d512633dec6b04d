import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { codeBlocks } from './code-blocks.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const guide = 'docs/guide/adding-a-record.md';

const sources = readdirSync(join(root, 'data'), { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.yaml'))
	.map((name): Record<string, unknown> => parse(readFileSync(join(root, 'data', name), 'utf8')) ?? {});

const examples = codeBlocks(readFileSync(join(root, guide), 'utf8'), guide, 'yaml')
	.flatMap(({ code }) => Object.entries(parse(code)))
	// The example of a retired id has none to show yet.
	.filter(([id]) => id !== 'old-id');

describe('the YAML in the guide for annotators', () => {
	test('shows something of each kind', () => {
		expect(examples.length).toBeGreaterThan(5);
	});

	test.each(examples)('shows %s as data/ has it', (id, example) => {
		const written = sources.flatMap((source) => (Object.hasOwn(source, id) ? [source[id]] : []));
		expect(written.some((value) => holds(value, example))).toBe(true);
	});
});

/** Whether a value has all that an example shows of it. */
function holds(value: unknown, example: unknown): boolean {
	if (Array.isArray(example)) {
		return Array.isArray(value) && example.every((item) => value.some((each) => holds(each, item)));
	}
	if (typeof example !== 'object' || example === null) return value === example;
	if (typeof value !== 'object' || value === null) return false;
	const fields = new Map<string, unknown>(Object.entries(value));
	return Object.entries(example).every(([key, item]) => holds(fields.get(key), item));
}
