import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cell } from './cell.js';
import { run } from './run.js';
import type { Tools } from './tools.js';
import { EMITTED } from './type-cells.js';

/** The root entry through each bundler: the bundle runs on its own and holds neither node:*, zod nor parse5. */
export function bundleCells(project: string, { bundlers }: Tools): Cell[] {
	const input = join(project, EMITTED, 'root.mjs');
	const output = (name: string) => join(project, 'bundles', name);
	return [
		{
			name: 'esbuild, for browsers',
			check: () => {
				const file = join(output('esbuild'), 'root.mjs');
				run(
					process.execPath,
					[bundlers.esbuild, input, '--bundle', '--format=esm', '--minify', `--outfile=${file}`],
					project,
				);
				checkBundle(readFileSync(file, 'utf8'));
			},
		},
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
	const foreign = /["'`]node:[a-z]|\b(?:zod|parse5)\b|vite-browser-external/i.exec(code);
	if (foreign !== null) {
		throw new Error(
			`The bundle holds ${JSON.stringify(code.slice(Math.max(0, foreign.index - 60), foreign.index + 60))}.`,
		);
	}
	// Alone in an empty folder, so that an import left in the bundle finds nothing.
	const folder = mkdtempSync(join(tmpdir(), 'belarus-brief-bundle-'));
	mkdirSync(folder, { recursive: true });
	try {
		writeFileSync(join(folder, 'root.mjs'), code);
		const { stdout, stderr } = run(process.execPath, ['root.mjs'], folder);
		if (stderr !== '' || !stdout.includes(': all holds in edition '))
			throw new Error(`The bundle wrote: ${stdout}${stderr}`);
	} finally {
		rmSync(folder, { recursive: true });
	}
}
