import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cell } from './cell.js';
import { run } from './run.js';
import type { Tools } from './tools.js';
import { EMITTED } from './type-cells.js';

const PLATFORM_OF_NODE = /["'`]node:[a-z]|\bzod\b|vite-browser-external/i;
const DEPENDENCIES = /\b(?:zod|parse5)\b/i;

/** The entries through bundlers: a bundle runs on its own, without node:* and zod; that of the root without parse5. */
export function bundleCells(project: string, { bundlers }: Tools): Cell[] {
	const input = join(project, EMITTED, 'root.mjs');
	const output = (name: string) => join(project, 'bundles', name);
	const esbuilt = (file: string) => {
		const outfile = join(output('esbuild'), file);
		const args = [join(project, EMITTED, file), '--bundle', '--format=esm', '--minify', `--outfile=${outfile}`];
		run(process.execPath, [bundlers.esbuild, ...args], project);
		return readFileSync(outfile, 'utf8');
	};
	return [
		{ name: 'esbuild, for browsers', check: () => checkBundle(esbuilt('root.mjs')) },
		{ name: 'esbuild, evidence for browsers', check: () => checkAlone(esbuilt('evidence.mjs')) },
		{ name: 'esbuild, search for browsers', check: () => checkBundle(esbuilt('search.mjs')) },
		{
			name: 'rollup',
			check: () => {
				const file = join(output('rollup'), 'root.mjs');
				const args = [input, '--plugin', 'node-resolve', '--format', 'es', '--failAfterWarnings', '--file', file];
				run(process.execPath, [bundlers.rollup, ...args], bundlers.folder);
				checkBundle(readFileSync(file, 'utf8'));
			},
		},
		{
			name: 'Vite',
			check: () => {
				const outDir = output('vite');
				// The preload helper is the only thing in a Vite bundle that needs a page.
				const config = { build: { outDir, modulePreload: false, rollupOptions: { input } } };
				const configFile = join(project, 'vite.config.mjs');
				writeFileSync(configFile, `export default ${JSON.stringify(config)};\n`);
				run(process.execPath, [bundlers.vite, 'build', project, '--config', configFile, '--logLevel', 'warn'], project);
				const assets = join(outDir, 'assets');
				checkBundle(
					readdirSync(assets)
						.map((asset) => readFileSync(join(assets, asset), 'utf8'))
						.join('\n'),
				);
			},
		},
	];
}

function checkBundle(code: string): void {
	refuse(code, DEPENDENCIES);
	checkAlone(code);
}

function checkAlone(code: string): void {
	refuse(code, PLATFORM_OF_NODE);
	// Alone in an empty folder, so that an import left in the bundle finds nothing.
	const folder = mkdtempSync(join(tmpdir(), 'belarus-brief-bundle-'));
	try {
		writeFileSync(join(folder, 'bundle.mjs'), code);
		const { stdout, stderr } = run(process.execPath, ['bundle.mjs'], folder);
		if (stderr !== '' || !stdout.includes(': all holds in edition '))
			throw new Error(`The bundle wrote: ${stdout}${stderr}`);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function refuse(code: string, what: RegExp): void {
	const foreign = what.exec(code);
	if (foreign === null) return;
	throw new Error(
		`The bundle holds ${JSON.stringify(code.slice(Math.max(0, foreign.index - 60), foreign.index + 60))}.`,
	);
}
