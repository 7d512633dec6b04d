import { writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Dataset } from 'belarus-brief';
import { parseDataset } from 'belarus-brief/schema';
import { deepFreeze } from '../../data/deep-freeze.js';
import { exponentOf, shortestOf } from '../growth.js';
import { type Cost, costOf } from './compare.js';
import { madeDataset } from './made-dataset.js';
import { type Question, questionsTo } from './questions.js';

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
const PARSED = [10_000, 100_000];

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** One size, measured. */
interface Measured {
	readonly size: number;
	readonly costs: ReadonlyMap<string, Cost>;
	/** Bytes of heap that the records take, and the indices of all questions on top. */
	readonly records: number;
	readonly indices: number;
}

function heap(): number {
	collectGarbage();
	return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
}

function measured(size: number): Measured {
	const before = heap();
	const dataset = deepFreeze(madeDataset(size));
	const records = heap() - before;
	askAll(dataset);
	const indices = heap() - before - records;
	const costs = new Map(questionsTo(dataset).map((question) => [question.name, costOf(question)] as const));
	return { size, costs, records, indices };
}

/** Asks each question once, so that every index is made; what is written by hand is let go of. */
function askAll(dataset: Dataset): void {
	for (const { keys, ours } of questionsTo(dataset)) ours(keys[0] ?? '');
}

async function parsing(size: number): Promise<readonly [size: number, parsed: number, read: number]> {
	const text = JSON.stringify(madeDataset(size));
	const [parsed = 0, both = 0] = await shortestOf([() => JSON.parse(text), () => parseDataset(JSON.parse(text))], 3);
	return [size, parsed, both - parsed];
}

const rows = (lines: readonly (readonly string[])[]) => lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const number = (value: number) => value.toLocaleString('en-US');

const all = SIZES.map(measured);
const parsed = [];
for (const size of PARSED) parsed.push(await parsing(size));
const questions: readonly Question[] = questionsTo(deepFreeze(madeDataset(100)));

const ofQuestion = ({ name, wanted }: Question) => {
	const costs = all.map(({ size, costs }) => [size, costs.get(name)] as const);
	const cells = costs.map(([, cost]) => `${cost?.ratio.toFixed(1)} × (${number(Math.round(cost?.ours ?? 0))} ns)`);
	const exponent = exponentOf(costs.map(([size, cost]) => [size, cost?.ours ?? Number.NaN]));
	return [name, ...cells, exponent.toFixed(2), `${wanted} ×`];
};

writeFileSync(
	'docs/benchmarks.md',
	`# Benchmarks

Written by \`npm run bench\`: Node ${process.versions.node}, made datasets with the proportions of an article's, in which few entities are in many
claims and many in few. Each question is asked of a frozen dataset, in rounds that alternate with an index written by hand for that very
question; each answer is first checked against a scan. \`npm run bench:check\` is the short form that the pull request's checks run.

## Questions

How many times as long as the index by hand, and how long a call takes, by the number of claims; the exponent says how the time grows with
it (0: not at all).

${rows([['question', ...SIZES.map((size) => number(size)), 'exponent', 'wanted'], ['---', ...SIZES.map(() => '---:'), '---:', '---:'], ...questions.map(ofQuestion)])}

An index by hand is one \`Map\` lookup of some 10 to 50 ns, and does not tell a misspelled field. Where a ratio is over what is wanted, the call
takes less than a microsecond all the same: what \`where\` and \`resolve\` do before the lookup costs that much at any size.

## Memory

${rows([['claims', 'records', 'all indices', 'share'], ['---:', '---:', '---:', '---:'], ...all.map(({ size, records, indices }) => [number(size), `${(records / 1e6).toFixed(1)} MB`, `${(indices / 1e6).toFixed(1)} MB`, `${((100 * indices) / records).toFixed(0)} %`])])}

Wanted are 25 %. The posting lists of all facets are some 5 %; the spellings that \`resolve\` knows are the rest, since the made entities are persons, who have each
name in several orders.

## Reading a dataset

\`parseDataset\` of what \`JSON.parse\` gives, beside \`JSON.parse\` of the text.

${rows([['claims', 'JSON.parse', 'parseDataset', 'ratio'], ['---:', '---:', '---:', '---:'], ...parsed.map(([size, parsing, reading]) => [number(size), `${parsing.toFixed(0)} ms`, `${reading.toFixed(0)} ms`, `${(reading / parsing).toFixed(1)} ×`])])}

Wanted are 4 ×. About half of it is zod, which checks every field of every record; the rest is one walk that collects what records point to,
the rules that read more than one record, and the freezing.
`,
);
