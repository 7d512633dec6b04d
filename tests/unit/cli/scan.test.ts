import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CommandError } from '../../../src/cli/command.js';
import { scan } from '../../../src/cli/scan.js';
import { trace } from '../../../src/cli/usage/trace.js';
import { Project } from './project.js';

let project: Project;

beforeEach(() => {
	project = new Project();
});

afterEach(() => {
	project.delete();
});

const quiet = () => {};
const at = (path: string) => join(project.path, path);

/** Scans some paths of the project. */
function scanned(...paths: string[]) {
	const { visited, skipped, failed, links } = scan(
		project.path,
		paths,
		({ path, text }) => {
			trace(path, text, 'belarus-brief');
			return path;
		},
		quiet,
	);
	const told = (notices: typeof failed) => notices.map(({ file, reason }) => `${file}: ${reason}`);
	return { visited, skipped: told(skipped), failed: told(failed), links };
}

describe('a scan', () => {
	test('visits the sources below a folder in the order of their names, and no other files', () => {
		for (const ending of [
			'js',
			'mjs',
			'cjs',
			'jsx',
			'ts',
			'mts',
			'cts',
			'tsx',
			'd.ts',
			'vue',
			'svelte',
			'astro',
			'json',
			'md',
			'TS',
		])
			project.write(`src/a.${ending}`, '');
		project.write('src/deep/er/b.ts', '');
		expect(scanned('src').visited).toEqual([
			'src/a.astro',
			'src/a.cjs',
			'src/a.cts',
			'src/a.d.ts',
			'src/a.js',
			'src/a.jsx',
			'src/a.mjs',
			'src/a.mts',
			'src/a.svelte',
			'src/a.ts',
			'src/a.tsx',
			'src/a.vue',
			'src/deep/er/b.ts',
		]);
	});

	test('leaves out node_modules and folders with a dot, unless they are named', () => {
		project.write('src/node_modules/x/a.js', '');
		project.write('src/.cache/a.js', '');
		project.write('src/.eslintrc.cjs', '');
		expect(scanned('src').visited).toEqual(['src/.eslintrc.cjs']);
		expect(scanned('src/.cache').visited).toEqual(['src/.cache/a.js']);
	});

	test('visits each file once where paths overlap', () => {
		project.write('src/a/b.ts', '');
		expect(scanned('src', 'src/a', 'src/a/b.ts', 'src/../src').visited).toHaveLength(1);
	});

	test('follows no symbolic links below the paths, so that a circle of them is no problem', () => {
		project.write('src/a.ts', '');
		project.write('outside/b.ts', '');
		symlinkSync(at('src'), at('src/loop'));
		symlinkSync(at('outside'), at('src/outside'));
		symlinkSync(at('outside/b.ts'), at('src/b.ts'));
		symlinkSync(at('nowhere'), at('src/broken.ts'));
		expect(scanned('src')).toEqual({ visited: ['src/a.ts'], skipped: [], failed: [], links: 4 });
	});

	test('follows a symbolic link that is named', () => {
		project.write('outside/b.ts', '');
		symlinkSync(at('outside'), at('linked'));
		expect(scanned('linked').visited).toEqual(['linked/b.ts']);
	});

	test('skips what is binary or larger than 2 MB', () => {
		project.write('src/video.ts', new Uint8Array([0x47, 0, 0x10]));
		project.write('src/bundle.js', ' '.repeat(2_000_001));
		project.write('src/almost.js', ' '.repeat(2_000_000));
		expect(scanned('src')).toEqual({
			visited: ['src/almost.js'],
			skipped: ['src/bundle.js: it is larger than 2 MB', 'src/video.ts: it is binary'],
			failed: [],
			links: 0,
		});
	});

	test('tells what is not UTF-8, and what does not parse, and goes on', () => {
		project.write('src/a-latin.ts', new Uint8Array([0x2f, 0x2f, 0xfc, 0x0a]));
		project.write('src/b-broken.ts', 'const = 1;');
		project.write('src/c.ts', '// ü\n');
		expect(scanned('src')).toEqual({
			visited: ['src/c.ts'],
			skipped: [],
			failed: ['src/a-latin.ts: it is not UTF-8', 'src/b-broken.ts: it does not parse: Unexpected token (1:6)'],
			links: 0,
		});
	});

	test('takes a folder named like a source for a folder', () => {
		project.write('src/x.ts/a.ts', '');
		expect(scanned('src').visited).toEqual(['src/x.ts/a.ts']);
	});

	test('tells a file that vanishes while it goes on', () => {
		project.write('src/a.ts', '');
		project.write('src/b.ts', '');
		const { visited, failed } = scan(
			project.path,
			['src'],
			({ path }) => {
				rmSync(at('src/b.ts'), { force: true });
				return path;
			},
			quiet,
		);
		expect(visited).toEqual(['src/a.ts']);
		expect(failed).toEqual([{ file: 'src/b.ts', reason: 'there is no such file or folder' }]);
	});

	test.skipIf(process.getuid?.() === 0)('tells what there is no permission to read (root may read all)', () => {
		project.write('src/a.ts', '');
		mkdirSync(at('src/closed'));
		chmodSync(at('src/a.ts'), 0);
		chmodSync(at('src/closed'), 0);
		const { failed } = scanned('src');
		chmodSync(at('src/closed'), 0o700);
		expect(failed).toEqual(['src/closed: there is no permission', 'src/a.ts: there is no permission']);
	});

	test('says how far it is', () => {
		project.write('src/a.ts', '');
		project.write('src/b.ts', '');
		const steps: string[] = [];
		scan(project.path, ['src'], quiet, (done, all) => steps.push(`${done}/${all}`));
		expect(steps).toEqual(['0/2', '1/2', '2/2']);
	});

	test.each([
		['is not there', 'nowhere', /nowhere" cannot be read: there is no such file or folder\. Name the files/],
		[
			'is no source',
			'page.md',
			/page\.md" is no source file that can be read for ids\. Name folders, or files that end in \.js, /,
		],
	])('refuses a path that %s', (_, path, message) => {
		project.write('page.md', '');
		expect(() => scanned(path)).toThrow(CommandError);
		expect(() => scanned(path)).toThrow(message);
	});
});
