import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { canonicalize, verify } from '../../dist/evidence.js';
import { smallDataset } from '../data/compile-small.js';
import { SMALL_TEXT } from '../data/small-source.js';

const RUNS = 60;
const MOST = 4;
const MOST_EXPONENT = 1.1;
const SIZES = [10_000, 100_000, 1_000_000, 5_000_000];

const path = process.env['BELARUS_BRIEF_TEXT'] ?? '../shared/article.txt';
const own = existsSync(path);
if (!own)
	console.log(`There is no text at ${path}, so the small article stands in. Give a path in BELARUS_BRIEF_TEXT.`);
const text = own ? readFileSync(path, 'utf8') : SMALL_TEXT;
const options = own ? {} : { in: smallDataset() };

const base = await medianOf(RUNS, async () => {
	const bytes = new TextEncoder().encode(canonicalize(text));
	await crypto.subtle.digest('SHA-256', bytes);
});
const whole = await medianOf(RUNS, () => verify(text, options));
report(
	whole / base <= MOST,
	`verify of an unedited text: ${(whole / base).toFixed(2)} × canonicalizing and hashing it, at most ${MOST} (medians of ${RUNS}: ${whole.toFixed(3)} ms and ${base.toFixed(3)} ms)`,
);

const times: [size: number, time: number][] = [];
for (const size of SIZES) {
	const page = pageOf(size);
	times.push([size, await medianOf(size > 500_000 ? 3 : 15, () => verify(page, options))]);
}
const exponent = slope(times.map(([size, time]) => [Math.log(size), Math.log(time)]));
report(
	exponent <= MOST_EXPONENT,
	`verify of an edited page: exponent ${exponent.toFixed(3)}, at most ${MOST_EXPONENT} (${times.map(([size, time]) => `${size / 1000} kB ${time.toFixed(1)} ms`).join(', ')})`,
);

function report(ok: boolean, line: string): void {
	console.log(`${ok ? 'ok    ' : 'FAILED'} ${line}`);
	if (!ok) process.exitCode = 1;
}

/** The text with every tenth word doubled, between words made by a fixed rule so that each run measures the same. */
function pageOf(size: number): string {
	const edited = text.replaceAll(/(?:\S+ ){10}/g, (words) => `${words}again `);
	const digests: string[] = [];
	for (let length = 0; length < size - edited.length; ) {
		const digest = createHash('sha256').update(String(digests.length)).digest('hex').replaceAll(/\d/g, ' ');
		digests.push(digest);
		length += digest.length + 2;
	}
	const middle = digests.length >> 1;
	return [...digests.slice(0, middle), edited, ...digests.slice(middle)].join('. ');
}

async function medianOf(runs: number, measured: () => Promise<unknown>): Promise<number> {
	const samples: number[] = [];
	for (let run = 0; run <= runs; run += 1) {
		const began = performance.now();
		await measured();
		if (run > 0) samples.push(performance.now() - began);
	}
	return samples.toSorted((a, b) => a - b)[runs >> 1] ?? Number.NaN;
}

function slope(points: readonly (readonly [number, number])[]): number {
	const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
	const x = mean(points.map(([each]) => each));
	const y = mean(points.map(([, each]) => each));
	const covariance = mean(points.map(([a, b]) => (a - x) * (b - y)));
	return covariance / mean(points.map(([a]) => (a - x) ** 2));
}
