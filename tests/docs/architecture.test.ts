import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const page = readFileSync('docs/architecture.md', 'utf8');
const PATHS = /`((?:src|tests|docs)\/[\w./-]+|[\w.-]+\.(?:config\.ts|mjs))`/g;

describe('the page on the architecture', () => {
	test.each(['docs/architecture.md', 'docs/how-evidence-works.md', 'docs/how-compiling-works.md'])(
		'names only what is there, and so does %s',
		(file) => {
			const paths = [...readFileSync(file, 'utf8').matchAll(PATHS)].map(([, path = '']) => path);
			expect(paths.length).toBeGreaterThan(5);
			expect(paths.filter((path) => !existsSync(path))).toEqual([]);
		},
	);

	test('names every room', () => {
		const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
		const missing = rooms.filter(({ name }) => name !== 'generated' && !page.includes(`| \`src/${name}\` |`));
		expect(missing.map(({ name }) => name)).toEqual([]);
	});
});
