import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FEWEST_RUNS = 7;
const MOST_RUNS = 25;
// 0.3 s where an empty file takes 1.2 s; a slower machine is slower with both.
const MOST = 1.25;
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
	const samples: { readonly empty: Cost; readonly own: Cost }[] = [];
	// The fastest run of each: what slows a run down is the machine, never the types. So where a few runs are over the limit,
	// more of them tell whether that was the machine.
	const seconds = (of: 'empty' | 'own') => Math.min(...samples.map((sample) => sample[of].seconds));
	const ratio = () => seconds('own') / seconds('empty');
	while (samples.length < FEWEST_RUNS || (ratio() > MOST && samples.length < MOST_RUNS))
		samples.push({ empty: costOf(empty), own: costOf(own) });
	const [first] = samples;
	const instantiations = (first?.own.instantiations ?? Number.NaN) - (first?.empty.instantiations ?? Number.NaN);
	const ok = ratio() <= MOST && instantiations <= MOST_INSTANTIATIONS;
	console.log(
		`${ok ? 'ok    ' : 'FAILED'} type-checking ten queries: ${ratio().toFixed(2)} × an empty file, at most ${MOST} (fastest of ${samples.length}: ${seconds('own').toFixed(2)} s and ${seconds('empty').toFixed(2)} s); ${instantiations} instantiations, at most ${MOST_INSTANTIATIONS}`,
	);
	process.exitCode = ok ? 0 : 1;
} finally {
	rmSync(folder, { recursive: true });
}

function costOf(file: string): Cost {
	const options = [
		'--strict',
		'--noEmit',
		'--extendedDiagnostics',
		'--module',
		'nodenext',
		'--target',
		'es2022',
		'--ignoreConfig',
	];
	const report = execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', ...options, file], {
		encoding: 'utf8',
	});
	return { seconds: numberIn(report, 'Total time'), instantiations: numberIn(report, 'Instantiations') };
}

function numberIn(report: string, name: string): number {
	return Number(new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(report)?.[1]);
}
