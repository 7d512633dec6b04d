import { rmSync } from 'node:fs';
import { runCells } from '../package/run-cells.js';
import { Project } from './project.js';
import { rehearse } from './rehearse.js';
import { releaseCells } from './release-cells.js';
import { Tree } from './tree.js';
import { upgradeCells } from './upgrade-cells.js';

const tree = new Tree();
const project = new Project();
try {
	console.log('A patch, a minor and a major release are made in a copy of the tree, built and packed …');
	const rehearsal = rehearse(tree);
	const failed = runCells([...releaseCells(rehearsal), ...upgradeCells(project, rehearsal)]);
	if (failed > 0) console.log(`The tree is kept in ${tree.folder}, the project in ${project.folder}.`);
	else for (const { folder } of [tree, project]) rmSync(folder, { recursive: true, force: true });
	process.exitCode = failed > 0 ? 1 : 0;
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
