import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell } from './cell.js';
import { run } from './run.js';
import type { Tools } from './tools.js';

const MODULE_FILES = ['root.mts', 'schema.mts', 'json.mts'];

/** The consumers under each compiler, in each module resolution; what one cell emits is run by the cells of Node. */
export function typeCells(project: string, { compilers }: Tools): Cell[] {
	return [...compilers].flatMap(([version, compiler]) => {
		const cell = (label: string, module: string, resolution: string, files: readonly string[]): Cell => ({
			name: `TypeScript ${version} ${label}`,
			check: () => compile(project, compiler, `${version}-${label.replaceAll(/\W+/g, '-')}`, module, resolution, files),
		});
		// 5.8 is the first to let CommonJS require an ES module under nodenext, as Node does.
		const requires = Number(version) >= 5.8;
		return [
			cell('nodenext .mts', 'nodenext', 'nodenext', MODULE_FILES),
			...(requires ? [cell('nodenext .cts, require', 'nodenext', 'nodenext', ['require.cts'])] : []),
			cell('nodenext .cts, await import', 'nodenext', 'nodenext', ['dynamic.cts']),
			cell('bundler .mts', 'esnext', 'bundler', MODULE_FILES),
			cell('bundler .cts', 'preserve', 'bundler', ['require.cts', 'dynamic.cts']),
		];
	});
}

/** Where the cells of Node find the emitted consumers. */
export const EMITTED = 'emitted';

function compile(
	project: string,
	compiler: string,
	name: string,
	module: string,
	moduleResolution: string,
	files: readonly string[],
): void {
	const emits = module === 'nodenext' && name.startsWith('6.0-');
	const config = join(project, `tsconfig.${name}.json`);
	const compilerOptions = {
		module,
		moduleResolution,
		target: 'es2022',
		lib: ['es2022'],
		types: [],
		strict: true,
		noUncheckedIndexedAccess: true,
		exactOptionalPropertyTypes: true,
		noPropertyAccessFromIndexSignature: true,
		verbatimModuleSyntax: true,
		isolatedModules: true,
		skipLibCheck: false,
		...(emits ? { outDir: EMITTED, rootDir: '.' } : { noEmit: true }),
	};
	writeFileSync(config, JSON.stringify({ compilerOptions, files }));
	run(process.execPath, [compiler, '--project', config], project);
}
