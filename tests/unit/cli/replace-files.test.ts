import { chmodSync, lstatSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CommandError } from '../../../src/cli/command.js';
import { replaceFiles } from '../../../src/cli/files.js';
import { Project } from './project.js';

let project: Project;

beforeEach(() => {
	project = new Project();
});

afterEach(() => {
	project.delete();
});

const at = (path: string) => join(project.path, path);

describe('replacing files', () => {
	test('keeps their mode and leaves nothing beside them', () => {
		project.write('a.ts', 'old');
		chmodSync(at('a.ts'), 0o751);
		replaceFiles(project.path, [{ path: 'a.ts', text: 'new' }]);
		expect(project.read('a.ts')).toBe('new');
		expect(statSync(at('a.ts')).mode & 0o777).toBe(0o751);
		expect(readdirSync(project.path)).toEqual(['a.ts']);
	});

	test('makes a file where there was none', () => {
		replaceFiles(project.path, [{ path: 'a.ts', text: 'new' }]);
		expect(project.read('a.ts')).toBe('new');
	});

	test('writes through a symbolic link and leaves the link', () => {
		project.write('real/a.ts', 'old');
		symlinkSync(at('real/a.ts'), at('a.ts'));
		replaceFiles(project.path, [{ path: 'a.ts', text: 'new' }]);
		expect(project.read('real/a.ts')).toBe('new');
		expect(lstatSync(at('a.ts')).isSymbolicLink()).toBe(true);
		expect(readdirSync(at('real'))).toEqual(['a.ts']);
	});

	test('changes no file where one of them cannot be written', () => {
		project.write('a.ts', 'old');
		const replace = () =>
			replaceFiles(project.path, [
				{ path: 'a.ts', text: 'new' },
				{ path: 'nowhere/b.ts', text: 'new' },
			]);
		expect(replace).toThrow(CommandError);
		expect(replace).toThrow(
			/b\.ts cannot be written: there is no such file or folder\. No file was changed\. Make it writable/,
		);
		expect(project.read('a.ts')).toBe('old');
		expect(readdirSync(project.path)).toEqual(['a.ts']);
	});

	test('says which files changed where one cannot take its place', () => {
		project.write('a.ts', 'old');
		mkdirSync(at('b.ts'));
		project.write('b.ts/inside', '');
		const replace = () =>
			replaceFiles(project.path, [
				{ path: 'a.ts', text: 'new' },
				{ path: 'b.ts', text: 'new' },
			]);
		expect(replace).toThrow(/b\.ts cannot be written: it is a folder\. Only .*a\.ts changed\./);
		expect(readdirSync(project.path)).toEqual(['a.ts', 'b.ts']);
	});
});
