import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const RUNS = 5;
const MOST_SECONDS = 0.3;
const MOST_INSTANTIATIONS = 10_000;

interface Cost {
	readonly seconds: number;
	readonly instantiations: number;
}

mkdirSync('.cache', { recursive: true });
const folder = mkdtempSync(join('.cache', 'type-cost-'));
try {
	writeFileSync(join(folder, 'empty.ts'), 'export {};\n');
	const [empty, own] = [join(folder, 'empty.ts'), 'tests/bench/ten-queries.ts'];
	const samples = Array.from({ length: RUNS }, () => ({ empty: costOf(empty), own: costOf(own) }));
	const seconds = median(samples.map((sample) => sample.own.seconds - sample.empty.seconds));
	const instantiations = median(samples.map((sample) => sample.own.instantiations - sample.empty.instantiations));
	const ok = seconds <= MOST_SECONDS && instantiations <= MOST_INSTANTIATIONS;
	console.log(
		`${ok ? 'ok    ' : 'FAILED'} type-checking ten queries: ${seconds.toFixed(2)} s over an empty file, at most ${MOST_SECONDS}; ${instantiations} instantiations, at most ${MOST_INSTANTIATIONS} (medians of ${RUNS})`,
	);
	process.exitCode = ok ? 0 : 1;
} finally {
	rmSync(folder, { recursive: true });
}

function costOf(file: string): Cost {
	const options = ['--strict', '--noEmit', '--extendedDiagnostics', '--module', 'nodenext', '--target', 'es2022', '--ignoreConfig'];
	const report = execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', ...options, file], { encoding: 'utf8' });
	return { seconds: numberIn(report, 'Total time'), instantiations: numberIn(report, 'Instantiations') };
}

function numberIn(report: string, name: string): number {
	return Number(new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(report)?.[1]);
}

function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
