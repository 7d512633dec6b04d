import { rmSync } from 'node:fs';
import { bundleCells } from './bundle-cells.js';
import { commandCells } from './command-cells.js';
import { installedPackage } from './installed-package.js';
import { jsonSchemaCells } from './json-schema-cells.js';
import { nodeCells } from './node-cells.js';
import { recipeCells } from './recipe-cells.js';
import { runCells } from './run-cells.js';
import { runtimeCells } from './runtime-cells.js';
import { tarballCells } from './tarball-cells.js';
import { tools } from './tools.js';
import { typeCells } from './type-cells.js';

try {
	process.exitCode = matrix();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

/** Tries the packed package in every way it promises to work; a line a way. */
function matrix(): number {
	const available = tools();
	const project = installedPackage();
	// The order matters: the cells of the runtimes and the bundlers take what a compiler's cell emitted.
	const cells = [
		...tarballCells(project),
		...jsonSchemaCells(project),
		...typeCells(project, available),
		...nodeCells(project, available),
		...runtimeCells(project),
		...bundleCells(project, available),
		...commandCells(project, available),
		...recipeCells(project, available),
	];
	const failed = runCells(cells);
	if (failed > 0) console.log(`The consumer's project is kept in ${project}.`);
	else for (const folder of [project, `${project}-without-zod`]) rmSync(folder, { recursive: true, force: true });
	return failed === 0 ? 0 : 1;
}
