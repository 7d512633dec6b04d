import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attempt, type Ended, run } from '../package/run.js';
import { REHEARSED } from './rehearse.js';

const { renamed, reworded, merged, withdrawn } = REHEARSED;

/** A program that uses five records; one more string equals an id and does not come from the package. */
const APP = `import * as brief from 'belarus-brief';
import { claims, recommendations, therefore, where } from 'belarus-brief';

export const visa = claims['${renamed}'];
export const restsOnIt = therefore('${renamed}');
export const minsk = brief.claims['${reworded}'];
export const kremlin = claims["${merged}"]; // in double quotes
export const reuters = claims['${withdrawn}'];
export const asked = where(recommendations, { addressees: 'european-union' });
export const untraced: string = '${renamed}';
`;

/** An empty project with a program in it, to install one release after the other into. */
export class Project {
	readonly folder = mkdtempSync(join(tmpdir(), 'belarus-brief-upgrade-'));

	constructor() {
		mkdirSync(join(this.folder, 'src'));
		this.write('package.json', JSON.stringify({ private: true, type: 'module' }));
		this.write('src/app.ts', APP);
	}

	/** Installs tarballs, each under a name. */
	install(packages: Readonly<Record<string, string>>): void {
		const specs = Object.entries(packages).map(([name, tarball]) => `${name}@file:${tarball}`);
		run('npm', ['install', '--no-audit', '--no-fund', ...specs], this.folder);
	}

	/** Runs the command of the installed package. */
	command(...args: readonly string[]): Ended {
		return attempt('npx', ['--no-install', 'belarus-brief', ...args], this.folder);
	}

	/** Runs a program; returns what it logged, as JSON. */
	program(code: string): unknown {
		this.write('program.mjs', code);
		return JSON.parse(run(process.execPath, ['program.mjs'], this.folder).stdout);
	}

	write(file: string, content: string): void {
		writeFileSync(join(this.folder, file), content);
	}

	read(file: string): string {
		return readFileSync(join(this.folder, file), 'utf8');
	}
}
