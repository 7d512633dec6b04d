import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell } from './cell.js';

const EXPECTED = [
	'CHANGELOG.md',
	'CITATION.cff',
	'LICENSE',
	'README.md',
	'dist/cli.js',
	'dist/index.d.ts',
	'dist/index.js',
	'dist/schema.d.ts',
	'dist/schema.js',
	'dist/evidence.d.ts',
	'dist/evidence.js',
	'dist/search.d.ts',
	'dist/search.js',
	'dist/export.d.ts',
	'dist/export.js',
	'dist/corpus.d.ts',
	'dist/corpus.js',
	'dist/THIRD-PARTY.md',
	'dist/data/claims.d.cts',
	'dist/data/claims.json',
	'dist/schema/claims.json',
	'dist/schema/json-schema.d.cts',
];
// zod for ./schema; parse5, which needs entities, for ./evidence; the rest, with what they need, for the command.
const BROUGHT = [
	'belarus-brief',
	'zod',
	'parse5',
	'entities',
	'@babel/parser',
	'@babel/types',
	'@babel/helper-string-parser',
	'@babel/helper-validator-identifier',
];
const UNEXPECTED = ['src', 'data', 'tests', 'docs', '.ci', '.changeset'];

/** What the tarball holds and what it does not. */
export function tarballCells(project: string): Cell[] {
	const path = (file: string) => join(project, 'node_modules/belarus-brief', file);
	return [
		{
			name: 'tarball has what users need',
			check: () =>
				complain(
					'lacks',
					EXPECTED.filter((file) => !existsSync(path(file))),
				),
		},
		{
			name: 'tarball has nothing else',
			check: () =>
				complain(
					'holds',
					UNEXPECTED.filter((file) => existsSync(path(file))),
				),
		},
		{
			name: 'tarball brings the packages that its entries and its command need, and no others',
			check: () => {
				const lock: { packages: Record<string, unknown> } = JSON.parse(
					readFileSync(join(project, 'package-lock.json'), 'utf8'),
				);
				const expected = ['', ...BROUGHT.map((name) => `node_modules/${name}`)];
				complain(
					'installs',
					Object.keys(lock.packages).filter((name) => !expected.includes(name)),
				);
			},
		},
	];
}

function complain(verb: string, files: readonly string[]): void {
	if (files.length > 0) throw new Error(`The tarball ${verb} ${files.join(', ')}.`);
}
