import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run } from './run.js';

const CACHE = resolve('.cache/package-matrix');

/** The versions the matrix uses, exact, so that a failure means a change of ours. */
const COMPILERS = { '5.4': '5.4.5', '5.9': '5.9.3', '6.0': '6.0.3', '7.0': '7.0.2' };
const BUNDLERS = { esbuild: '0.27.7', rollup: '4.64.10', '@rollup/plugin-node-resolve': '16.0.3', vite: '8.3.8' };
/** The lowest version of `engines`, then the newest of each supported line. */
const NODES = ['20.19.0', '20.20.2', '22.23.3', '24.21.0'];

/** The compilers, bundlers and Nodes that the package has to work with. */
export interface Tools {
	/** The script of each compiler, by its version. */
	readonly compilers: ReadonlyMap<string, string>;
	/** The executable of each Node, by its version. */
	readonly nodes: ReadonlyMap<string, string>;
	/** The folder the bundlers are installed in, and their scripts. */
	readonly bundlers: {
		readonly folder: string;
		readonly esbuild: string;
		readonly rollup: string;
		readonly vite: string;
	};
}

/** Installs what is not yet in `.cache`; throws a sentence that says what cannot be had. */
export function tools(): Tools {
	const compilers = Object.entries(COMPILERS).map(([line, version]) => {
		const folder = installed(`typescript-${line}`, { typescript: version });
		return [line, join(folder, 'node_modules/typescript/bin/tsc')] as const;
	});
	const nodes = NODES.map((version) => {
		const executable = join(installed(`node-${version}`, { node: version }), 'node_modules/node/bin/node');
		const { stdout } = run(executable, ['--version'], CACHE);
		if (stdout.trim() !== `v${version}`) throw new Error(`node@${version} brought ${stdout.trim()} instead.`);
		return [version, executable] as const;
	});
	const folder = installed('bundlers', BUNDLERS);
	const script = (path: string) => join(folder, 'node_modules', path);
	return {
		compilers: new Map(compilers),
		nodes: new Map(nodes),
		bundlers: {
			folder,
			esbuild: script('esbuild/bin/esbuild'),
			rollup: script('rollup/dist/bin/rollup'),
			vite: script('vite/bin/vite.js'),
		},
	};
}

/** A folder in `.cache` with some packages installed; throws a sentence that says which cannot be had. */
export function installed(name: string, dependencies: Readonly<Record<string, string>>): string {
	const folder = join(CACHE, name);
	// The packages of runtimes put the binary of their platform in its place by an install script; others need none.
	const wanted = JSON.stringify({
		private: true,
		dependencies,
		allowScripts: { node: true, deno: true, bun: true, esbuild: false, fsevents: false },
	});
	const stamp = join(folder, 'complete.json');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return folder;
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'package.json'), wanted);
	try {
		run('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], folder);
	} catch (error) {
		const names = Object.entries(dependencies).map(([dependency, version]) => `${dependency}@${version}`);
		throw new Error(`${names.join(', ')} cannot be had from the registry; the matrix needs it.`, { cause: error });
	}
	writeFileSync(stamp, wanted);
	return folder;
}
