import type { Cell } from './cell.js';

/** Runs cells one after the other, a line each; returns how many failed. */
export function runCells(cells: readonly Cell[]): number {
	let failed = 0;
	for (const { name, check } of cells) {
		try {
			check();
			console.log(`ok ${name}`);
		} catch (error) {
			failed += 1;
			console.log(`FAILED ${name}\n${error instanceof Error ? error.message : error}`);
		}
	}
	console.log(`${cells.length - failed} passed, ${failed} failed`);
	return failed;
}
