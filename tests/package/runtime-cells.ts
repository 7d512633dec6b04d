import { join } from 'node:path';
import type { Cell } from './cell.js';
import { runConsumer } from './node-cells.js';
import { executableOf, RUNTIMES } from './runtimes.js';
import { EMITTED } from './type-cells.js';

const CONSUMERS = { import: 'root.mjs', 'import of the evidence': 'evidence.mjs' };

/** The emitted consumers under other runtimes than Node; where one cannot be had, its cells fail and say why. */
export function runtimeCells(project: string): Cell[] {
	return RUNTIMES.flatMap((runtime) =>
		Object.entries(CONSUMERS).map(([label, file]) => ({
			name: `${runtime.name} ${runtime.version} ${label}`,
			check: () => runConsumer(executableOf(runtime), [...runtime.command, join(EMITTED, file)], project, file),
		})),
	);
}
