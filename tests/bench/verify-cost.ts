import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'parse5';
import { canonicalize, fromHtml, verify } from '../../dist/evidence.js';
import { smallDataset } from '../data/compile-small.js';
import { SMALL_TEXT } from '../data/small-source.js';
import { exponentOf, growthOf, type Measured, medianOf, shortestOf } from './growth.js';
import { editedPage, htmlPage } from './pages.js';

const RUNS = 60;
const MOST = 4;
const MOST_EXPONENT = 1.1;
/** A tree of elements outgrows the young part of the heap between 100 kB and 1 MB of page, whoever makes it. */
const MOST_EXPONENT_OF_TREES = 1.2;
/** To walk the tree is to cost no more than to make it. */
const MOST_PARSES = 2;
/** Garbage collection falls into one run of several: more of them have one without. */
const ROUNDS_OF_TREES = 25;
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

reportGrowth(
	'verify of an edited page, as text',
	MOST_EXPONENT,
	await growthOf(SIZES, (size) => {
		const page = editedPage(text, size);
		return () => verify(page, options);
	}),
);

// Apart, since verify of HTML first does all of this.
const pages = new Map(SIZES.map((size) => [size, htmlPage(size)]));
reportGrowth(
	'fromHtml alone, which comes on top where a page is HTML',
	MOST_EXPONENT_OF_TREES,
	await growthOf(SIZES, (size) => () => fromHtml(pages.get(size) ?? '')),
);
const middle = pages.get(1_000_000) ?? '';
const [read = Number.NaN, parsed = Number.NaN] = await shortestOf(
	[() => fromHtml(middle), () => parse(middle)],
	ROUNDS_OF_TREES,
);
report(
	read / parsed <= MOST_PARSES,
	`fromHtml alone: ${(read / parsed).toFixed(2)} × what its parser takes, at most ${MOST_PARSES} (1000 kB: ${read.toFixed(1)} ms and ${parsed.toFixed(1)} ms)`,
);

function reportGrowth(what: string, most: number, times: readonly Measured[]): void {
	const exponent = exponentOf(times);
	const last = exponentOf(times.slice(-2));
	report(
		Math.max(exponent, last) <= most,
		`${what}: exponent ${exponent.toFixed(3)}, between the two largest ${last.toFixed(3)}, at most ${most} (${times.map(([size, time]) => `${size / 1000} kB ${time.toFixed(1)} ms`).join(', ')})`,
	);
}

function report(ok: boolean, line: string): void {
	console.log(`${ok ? 'ok    ' : 'FAILED'} ${line}`);
	if (!ok) process.exitCode = 1;
}
