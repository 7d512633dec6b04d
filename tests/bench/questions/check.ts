import { parseDataset } from 'belarus-brief/schema';
import { deepFreeze } from '../../data/deep-freeze.js';
import { exponentOf, shortestOf } from '../growth.js';
import { costOf } from './compare.js';
import { madeDataset } from './made-dataset.js';
import { questionsTo } from './questions.js';

// The short form of the benchmark: two sizes, and ratios of one run with the margins that a busy machine asks for.
const SIZES = [1_000, 100_000];
/** The most that the time of an answer may grow with the size: its exponent. */
const MOST_GROWTH = 0.35;
/** How many times as long as JSON.parse of the same text `parseDataset` may take; what keeps it from 4 stands in docs/benchmarks.md. */
const MOST_PARSES = 18;

let failed = 0;
function row(ok: boolean, text: string): void {
	if (!ok) failed += 1;
	console.log(`${ok ? 'ok    ' : 'FAILED'} ${text}`);
}

const costs = SIZES.map((size) => {
	const questions = questionsTo(deepFreeze(madeDataset(size)));
	return { size, costs: questions.map((question) => ({ question, cost: costOf(question) })) };
});
for (const { size, costs: ofSize } of costs) {
	for (const { question, cost } of ofSize) {
		const { name, most } = question;
		const measured = `${name}, ${size} claims: ${cost.ratio.toFixed(2)} × an index by hand (${cost.ours.toFixed(0)} ns and ${cost.twin.toFixed(0)} ns)`;
		row(cost.ratio <= most, `${measured}, at most ${most}`);
	}
}
for (const [at, { question }] of (costs[0]?.costs ?? []).entries()) {
	// A frequent entity has more answers in a larger dataset: its time a result says nothing of a list that is at hand.
	if (question.name.includes('frequent')) continue;
	const exponent = exponentOf(costs.map(({ size, costs: ofSize }) => [size, ofSize[at]?.cost.ours ?? Number.NaN]));
	row(exponent <= MOST_GROWTH, `${question.name}: exponent ${exponent.toFixed(3)}, at most ${MOST_GROWTH}`);
}

const text = JSON.stringify(madeDataset(10_000));
const [parsed = 0, read = 0] = await shortestOf([() => JSON.parse(text), () => parseDataset(JSON.parse(text))], 3);
const times = read / parsed;
row(
	times <= MOST_PARSES,
	`parseDataset, 10000 claims: ${times.toFixed(1)} × JSON.parse, at most ${MOST_PARSES} (${read.toFixed(0)} ms and ${parsed.toFixed(0)} ms)`,
);

console.log(failed === 0 ? 'All are within what is promised.' : `${failed} failed`);
if (failed > 0) process.exitCode = 1;
