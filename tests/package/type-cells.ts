import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell } from './cell.js';
import { run } from './run.js';
import type { Tools } from './tools.js';

/** The folder of the consumers' project that holds what the compiler of `EMITTING` made of them. */
export const EMITTED = 'emitted';
const EMITTING = '6.0';

interface Use {
	readonly label: string;
	readonly module: 'nodenext' | 'esnext' | 'preserve';
	readonly files: readonly string[];
	/** The lowest compiler that can do it. */
	readonly since?: number;
	/** zod's types name `URL`, which a platform has to declare; the other entries need no platform. */
	readonly lib?: readonly string[];
}

const PLATFORM = ['es2022', 'dom'];
// 5.8 is the first compiler to let CommonJS require an ES module under nodenext, as Node does.
const REQUIRE = 5.8;

const USES: readonly Use[] = [
	{ label: 'nodenext .mts', module: 'nodenext', files: ['root.mts', 'json.mts', 'editions.mts'] },
	{ label: 'nodenext .mts, schema', module: 'nodenext', files: ['schema.mts'], lib: PLATFORM },
	{ label: 'nodenext .cts, require', module: 'nodenext', files: ['require.cts'], since: REQUIRE },
	{
		label: 'nodenext .cts, require schema',
		module: 'nodenext',
		files: ['require-schema.cts'],
		since: REQUIRE,
		lib: PLATFORM,
	},
	{ label: 'nodenext .mts, evidence and search', module: 'nodenext', files: ['evidence.mts', 'search.mts'] },
	{ label: 'nodenext .cts, require evidence', module: 'nodenext', files: ['require-evidence.cts'], since: REQUIRE },
	{ label: 'nodenext .cts, await import', module: 'nodenext', files: ['dynamic.cts'] },
	{ label: 'bundler .mts', module: 'esnext', files: ['root.mts', 'json.mts', 'editions.mts'] },
	{ label: 'bundler .mts, schema', module: 'esnext', files: ['schema.mts'], lib: PLATFORM },
	{ label: 'bundler .mts, evidence and search', module: 'esnext', files: ['evidence.mts', 'search.mts'] },
	{ label: 'bundler .cts', module: 'preserve', files: ['require.cts', 'dynamic.cts'] },
	{ label: 'bundler .cts, schema', module: 'preserve', files: ['require-schema.cts'], lib: PLATFORM },
	{ label: 'bundler .cts, evidence', module: 'preserve', files: ['require-evidence.cts'] },
];

/** The consumers under each compiler, in each module resolution. */
export function typeCells(project: string, { compilers }: Tools): Cell[] {
	return [...compilers].flatMap(([version, compiler]) =>
		USES.filter(({ since = 0 }) => Number(version) >= since).map((use) => ({
			name: `TypeScript ${version} ${use.label}`,
			check: () => compile(project, compiler, version, use),
		})),
	);
}

function compile(project: string, compiler: string, version: string, { label, module, files, lib }: Use): void {
	const config = join(project, `tsconfig.${version}-${label.replaceAll(/\W+/g, '-')}.json`);
	const compilerOptions = {
		module,
		moduleResolution: module === 'nodenext' ? 'nodenext' : 'bundler',
		target: 'es2022',
		lib: lib ?? ['es2022'],
		types: [],
		strict: true,
		noUncheckedIndexedAccess: true,
		exactOptionalPropertyTypes: true,
		noPropertyAccessFromIndexSignature: true,
		verbatimModuleSyntax: true,
		isolatedModules: true,
		skipLibCheck: false,
		...(module === 'nodenext' && version === EMITTING ? { outDir: EMITTED, rootDir: '.' } : { noEmit: true }),
	};
	writeFileSync(config, JSON.stringify({ compilerOptions, files }));
	run(process.execPath, [compiler, '--project', config], project);
}
