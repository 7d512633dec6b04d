import { characterizations, claims, entities, recommendations } from 'belarus-brief';
import { search } from 'belarus-brief/search';
import { type Judged, RELEVANCE } from './relevance.js';

const LEAST = { mrr: 0.9, recall: 0.95 };
const CUT = 5;

/** How well a query is answered: 1 where the first hit is relevant, 1 where all that can be are among the first five. */
function quality([query, ...relevant]: Judged) {
	const ids = search(query, { limit: 10 }).map(({ id }) => id);
	if (relevant.length === 0) return { query, rank: ids.length === 0 ? 1 : 0, recall: ids.length === 0 ? 1 : 0, ids };
	const first = ids.findIndex((id) => relevant.includes(id));
	const found = ids.slice(0, CUT).filter((id) => relevant.includes(id)).length;
	return { query, rank: first === -1 ? 0 : 1 / (first + 1), recall: found / Math.min(CUT, relevant.length), ids };
}

const known = new Set([claims, entities, recommendations, characterizations].flatMap((all) => Object.keys(all)));
const unknown = RELEVANCE.flatMap(([, ...relevant]) => relevant.filter((id) => !known.has(id)));
if (unknown.length > 0) throw new Error(`No record has the id ${unknown.join(', ')}. Correct the judgements.`);

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
for (const [half, name] of ['tuned by', 'kept apart'].entries()) {
	const answered = RELEVANCE.filter((_, at) => at % 2 === half).map(quality);
	const mrr = mean(answered.map(({ rank }) => rank));
	const recall = mean(answered.map(({ recall }) => recall));
	const ok = half === 0 || (mrr >= LEAST.mrr && recall >= LEAST.recall);
	if (!ok) process.exitCode = 1;
	console.log(
		`${ok ? 'ok    ' : 'FAILED'} ${name}: MRR ${mrr.toFixed(3)}, recall@${CUT} ${recall.toFixed(3)}, of ${answered.length} queries`,
	);
	// What is tuned by may be looked at; what is kept apart is counted alone.
	if (half === 0 && process.argv.includes('--show'))
		for (const { query, rank, recall, ids } of answered)
			if (rank < 1 || recall < 1) console.log(query, rank, recall, ids.slice(0, 6));
}
