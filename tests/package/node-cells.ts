import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell } from './cell.js';
import { run } from './run.js';
import type { Tools } from './tools.js';
import { EMITTED } from './type-cells.js';

/** The emitted consumers under each Node: no failure, and not a word on standard error. */
export function nodeCells(project: string, { nodes }: Tools): Cell[] {
	const withoutZod = `${project}-without-zod`;
	return [...nodes].flatMap(([version, node]) => {
		const cell = (label: string, file: string, folder = project, flags: readonly string[] = []): Cell => ({
			name: `Node ${version} ${label}`,
			check: () => runConsumer(node, [...flags, join(EMITTED, file)], folder, file),
		});
		// Node itself calls `import … with { type: 'json' }` experimental up to 22; that warning is not the package's.
		const json = Number.parseInt(version, 10) < 23 ? ['--disable-warning=ExperimentalWarning'] : [];
		const root = cell('import without zod and parse5', 'root.mjs', withoutZod);
		return [
			cell('import', 'root.mjs'),
			cell('import of a frozen edition', 'editions.mjs'),
			cell('require, of modules and JSON', 'require.cjs'),
			cell('require of the schemas', 'require-schema.cjs'),
			cell('import of the evidence', 'evidence.mjs'),
			cell('require of the evidence', 'require-evidence.cjs'),
			cell('import of the search', 'search.mjs'),
			{
				name: `Node ${version} evidence in a worker thread`,
				check: () => runConsumer(node, ['evidence-in-worker.mjs'], project, 'evidence-in-worker.mjs'),
			},
			cell('await import from CommonJS', 'dynamic.cjs'),
			cell('import of JSON', 'json.mjs', project, json),
			cell('import of the schemas', 'schema.mjs', project, json),
			{
				name: root.name,
				check: () => {
					prepareWithoutZod(project, withoutZod);
					root.check();
				},
			},
		];
	});
}

/** Runs a consumer to its end. */
export function runConsumer(node: string, args: readonly string[], folder: string, file: string): void {
	const { stdout, stderr } = run(node, args, folder);
	if (stderr !== '') throw new Error(`${file} wrote to standard error: ${stderr.trim()}`);
	if (!stdout.includes(': all holds in edition ')) throw new Error(`${file} did not come to its end: ${stdout.trim()}`);
}

function prepareWithoutZod(project: string, folder: string): void {
	if (existsSync(folder)) return;
	cpSync(project, folder, { recursive: true });
	for (const name of ['zod', 'parse5']) rmSync(join(folder, 'node_modules', name), { recursive: true });
}
