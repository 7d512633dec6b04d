import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeBlocks } from '../docs/code-blocks.js';
import type { Cell } from './cell.js';
import { attempt, run } from './run.js';
import { installed, type Tools } from './tools.js';

/** Exact, so that a failure means a change of ours. */
const JESTS = { 29: '29.7.0', 30: '30.5.2' };
const BABEL = { '@babel/core': '7.29.13', '@babel/preset-env': '7.29.14' };
const PARCEL = { parcel: '2.16.4' };
const ESLINT = {
	eslint: '9.39.5',
	'eslint-plugin-import': '2.32.0',
	'eslint-plugin-n': '18.5.0',
	'eslint-import-resolver-typescript': '4.4.5',
	typescript: '5.9.3',
};

/** The recipes of the install guide, tried with the tools that they are for; and what works without one. */
export function recipeCells(project: string, { compilers }: Tools): Cell[] {
	return [
		{ name: 'TypeScript 5.9 node10, by the guide', check: () => tryNode10(project, compilers.get('5.9') ?? '') },
		...Object.entries(JESTS).map(([line, version]) => ({
			name: `Jest ${line} require, by the guide, and import`,
			check: () => tryJest(project, line, version),
		})),
		{ name: 'Parcel, and its other entries by the guide', check: () => tryParcel(project) },
		{ name: 'ESLint, and its other entries by the guide', check: () => tryEslint(project) },
	];
}

/** The settings that stand below a heading of the guide, in their order. */
function recipe(heading: string): string[] {
	const guide = 'docs/guide/install.md';
	const blocks = codeBlocks(readFileSync(guide, 'utf8'), guide, 'json').filter((block) => block.heading === heading);
	if (blocks.length === 0) throw new Error(`${guide} has no settings below "${heading}".`);
	return blocks.map(({ code }) => code);
}

/** A project with some tools and the package, which has its dependencies to itself; its files are made anew. */
function projectWith(
	project: string,
	name: string,
	tools: Record<string, string>,
	files: Record<string, string>,
): string {
	const folder = installed(name, tools);
	const own = join(folder, 'node_modules/belarus-brief');
	rmSync(own, { recursive: true, force: true });
	cpSync(join(project, 'node_modules/belarus-brief'), own, { recursive: true });
	const dependencies = readdirSync(join(project, 'node_modules')).filter(
		(each) => /^\w/.test(each) && each !== 'belarus-brief',
	);
	for (const each of dependencies)
		cpSync(join(project, 'node_modules', each), join(own, 'node_modules', each), { recursive: true });
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
	return folder;
}

const node = (folder: string, script: string, ...args: readonly string[]) =>
	run(process.execPath, [join(folder, 'node_modules', script), ...args], folder);

function tryNode10(project: string, compiler: string): void {
	const [settings = ''] = recipe('TypeScript with `node10`');
	const { compilerOptions } = JSON.parse(settings);
	const config = join(project, 'tsconfig.node10.json');
	const more = { strict: true, noEmit: true, types: [], rootDir: '.' };
	writeFileSync(config, JSON.stringify({ compilerOptions: { ...compilerOptions, ...more }, files: ['node10.ts'] }));
	writeFileSync(
		join(project, 'node10.ts'),
		`import { claims } from 'belarus-brief';
import type json from 'belarus-brief/data/claims.json';
import * as first from 'belarus-brief/editions/1.0.0';
import { verify } from 'belarus-brief/evidence';
import { parseDataset } from 'belarus-brief/schema';
export const id: 'visa-renewal-refused' = first.claims['visa-renewal-refused'].id;
export const unchanged: Promise<boolean> = verify('').then((report) => report.unchanged);
export const that: string = parseDataset({}).claims['any']?.that ?? '';
export type Notice = (typeof json)['notice'];
// @ts-expect-error No such record.
claims['no-such-claim'];
`,
	);
	run(process.execPath, [compiler, '--project', config], project);
}

const QUESTIONS = `test('every entry loads', async () => {
	expect(because('appoint-eu-special-representative').length).toBeGreaterThan(0);
	expect(() => parseDataset({})).toThrow();
	expect((await verify('Another text.')).unchanged).toBe(false);
});
`;

function tryJest(project: string, line: string, version: string): void {
	const [jest = '', babel = ''] = recipe('Jest');
	const folder = projectWith(
		project,
		`jest-${line}`,
		{ jest: version, ...BABEL },
		{
			'jest.config.json': jest,
			'babel.config.json': babel,
			'required.test.js': `const { because } = require('belarus-brief');
const { verify } = require('belarus-brief/evidence');
const { parseDataset } = require('belarus-brief/schema');
${QUESTIONS}`,
			'modules/imported.test.mjs': `import { because } from 'belarus-brief';
import { verify } from 'belarus-brief/evidence';
import { parseDataset } from 'belarus-brief/schema';
${QUESTIONS}`,
		},
	);
	node(folder, 'jest/bin/jest.js', '--ci', 'required');
	const config = JSON.stringify({ transform: {}, testMatch: ['**/*.test.mjs'], rootDir: folder });
	const args = ['--experimental-vm-modules', join(folder, 'node_modules/jest/bin/jest.js'), '--ci', '--config', config];
	run(process.execPath, args, folder);
}

function tryParcel(project: string): void {
	const folder = projectWith(project, 'parcel', PARCEL, {
		// Parcel takes the nearest lockfile for the root of a project.
		'package-lock.json': '{}',
		'main.html': '<!doctype html><script type="module" src="main.js"></script>\n',
		'main.js': "import { because } from 'belarus-brief';\nconsole.log(because('appoint-eu-special-representative'));\n",
		'all.html': '<!doctype html><script type="module" src="all.js"></script>\n',
		'all.js': "import { verify } from 'belarus-brief/evidence';\nverify('').then(console.log);\n",
	});
	const manifest = join(folder, 'package.json');
	const plain = readFileSync(manifest, 'utf8');
	const build = (page: string) => node(folder, 'parcel/lib/bin.js', 'build', page, '--no-cache', '--dist-dir', 'built');
	try {
		build('main.html');
		writeFileSync(manifest, JSON.stringify({ ...JSON.parse(plain), ...JSON.parse(recipe('Parcel')[0] ?? '') }));
		build('all.html');
	} finally {
		writeFileSync(manifest, plain);
	}
}

function tryEslint(project: string): void {
	const imports = (...entries: readonly string[]) =>
		entries.map((entry, at) => `import * as entry${at} from '${entry}';\nconsole.log(entry${at});\n`).join('');
	const others = ['schema', 'evidence', 'editions/1.0.0'].map((entry) => `belarus-brief/${entry}`);
	const folder = projectWith(project, 'eslint', ESLINT, {
		'main.mjs': imports('belarus-brief'),
		'others.mjs': imports(...others),
		'missing.mjs': imports('belarus-brief/no-such-entry'),
		'eslint.config.mjs': `import importPlugin from 'eslint-plugin-import';
import n from 'eslint-plugin-n';
export default [
	{
		languageOptions: { ecmaVersion: 2025, sourceType: 'module' },
		plugins: { import: importPlugin, n },
		rules: { 'import/no-unresolved': 'error', 'n/no-missing-import': 'error' },
	},
	{ ignores: ['main.mjs'], settings: ${recipe('ESLint')[0]} },
];
`,
	});
	node(folder, 'eslint/bin/eslint.js', 'main.mjs', 'others.mjs');
	const { status } = attempt(
		process.execPath,
		[join(folder, 'node_modules/eslint/bin/eslint.js'), 'missing.mjs'],
		folder,
	);
	if (status !== 1) throw new Error('ESLint finds an entry that the package does not have.');
}
