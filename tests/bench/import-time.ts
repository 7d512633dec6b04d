import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const RUNS = 100;
// A quarter of an empty program: the records are read and frozen, nothing else runs.
const MOST = 1.25;

// Process CPU, not wall-clock time: another process on the machine must not decide.
const REPORT = 'const { user, system } = process.cpuUsage(); process.stdout.write(String(user + system));';

const folder = mkdtempSync(join(tmpdir(), 'belarus-brief-'));
const entry = pathToFileURL(join(process.cwd(), 'dist/index.js')).href;
script('nothing.mjs', 'export {};');
const empty = script('empty.mjs', `import './nothing.mjs';\n${REPORT}`);
const root = script('root.mjs', `import ${JSON.stringify(entry)};\n${REPORT}`);
try {
	const samples = Array.from({ length: RUNS }, () => ({ empty: cpu(empty), root: cpu(root) }));
	const base = median(samples.map((sample) => sample.empty));
	const own = median(samples.map((sample) => sample.root));
	const ratio = own / base;
	const ok = ratio <= MOST;
	console.log(
		`${ok ? 'ok    ' : 'FAILED'} import of the root entry: ${ratio.toFixed(3)} × an empty module, at most ${MOST} (medians of ${RUNS}: ${(own / 1000).toFixed(1)} ms and ${(base / 1000).toFixed(1)} ms process CPU)`,
	);
	process.exitCode = ok ? 0 : 1;
} finally {
	rmSync(folder, { recursive: true });
}

function script(name: string, code: string): string {
	const path = join(folder, name);
	writeFileSync(path, code);
	return path;
}

function cpu(path: string): number {
	return Number(execFileSync(process.execPath, [path], { encoding: 'utf8' }));
}

function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
