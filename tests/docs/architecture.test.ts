import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const page = readFileSync('docs/architecture.md', 'utf8');
const paths = [...page.matchAll(/`((?:src|tests|docs)\/[\w./-]+|[\w.-]+\.(?:config\.ts|mjs))`/g)].map(
	([, path = '']) => path,
);

describe('the page on the architecture', () => {
	test('names only what is there', () => {
		expect(paths.length).toBeGreaterThan(20);
		expect(paths.filter((path) => !existsSync(path))).toEqual([]);
	});

	test('names every room', () => {
		const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
		const missing = rooms.filter(({ name }) => name !== 'generated' && !page.includes(`| \`src/${name}\` |`));
		expect(missing.map(({ name }) => name)).toEqual([]);
	});
});
