import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell } from './cell.js';
import { run } from './run.js';
import type { Tools } from './tools.js';

const SOURCE = "import { claims } from 'belarus-brief';\nconsole.log(claims['visa-renewal-refused'].that);\n";

/** The installed command under each Node: it locks a small code base, and finds nothing changed. */
export function commandCells(project: string, { nodes }: Tools): Cell[] {
	return [...nodes].map(([version, node]) => ({
		name: `Node ${version} belarus-brief lock, check and fix`,
		check: () => {
			const folder = join(project, `command-${version}`);
			mkdirSync(join(folder, 'src'), { recursive: true });
			writeFileSync(join(folder, 'src/a.ts'), SOURCE);
			const command = join(project, 'node_modules/.bin/belarus-brief');
			if (!existsSync(command)) throw new Error('npm installed no command belarus-brief.');
			for (const [name, expected] of EXPECTED) {
				const { stdout, stderr } = run(node, [command, name], folder);
				if (stderr !== '') throw new Error(`${name} wrote to standard error: ${stderr.trim()}`);
				if (!expected.test(stdout)) throw new Error(`${name} printed ${stdout.trim()}`);
			}
		},
	}));
}

const EXPECTED = new Map([
	['lock', / locks 1 record of edition /],
	['check', /^None of the 1 record you use changed /],
	['fix', /^No id in 1 file had to be replaced\./],
]);
