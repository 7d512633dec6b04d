import { cpSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.js';

/**
 * Packs the package, installs the tarball into an empty project and copies the consumers there; returns its folder.
 *
 * The project lies outside of the repository: below it, a dependency that is missing would be found in our node_modules.
 */
export function installedPackage(): string {
	const project = mkdtempSync(join(tmpdir(), 'belarus-brief-consumer-'));
	run('npm', ['pack', '--pack-destination', project], process.cwd());
	const tarball = readdirSync(project).find((file) => file.endsWith('.tgz'));
	if (tarball === undefined) throw new Error('npm pack wrote no tarball.');
	writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true }));
	run('npm', ['install', '--no-audit', '--no-fund', `./${tarball}`], project);
	cpSync('tests/package/consumer', project, { recursive: true });
	return project;
}
