import { parseDataset } from 'belarus-brief/schema';
import { costOf } from './compare.js';
import { deepFreeze, madeDataset } from './made-dataset.js';
import { questionsTo } from './questions.js';

const SIZES = [1_000, 100_000];
/** A machine that does other work as well measures with less care. */
const MARGIN = 1.5;
const MOST_PARSES = 12;

let failed = 0;
const row = (ok: boolean, text: string) => {
	if (!ok) failed += 1;
	console.log(`${ok ? 'ok    ' : 'FAILED'} ${text}`);
};

for (const size of SIZES) {
	for (const question of questionsTo(deepFreeze(madeDataset(size)))) {
		const { ours, ratio } = costOf(question);
		const most = question.most * MARGIN;
		row(ratio <= most, `${question.name}, ${size} claims: ${ratio.toFixed(2)} × written by hand, at most ${most} (${ours.toFixed(0)} ns)`);
	}
}
console.log(`${failed} failed`);
if (failed > 0) process.exitCode = 1;
void parseDataset;
void MOST_PARSES;
