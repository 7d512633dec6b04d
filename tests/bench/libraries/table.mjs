import { writeFileSync } from 'node:fs';
import { deepFreeze } from '../../data/deep-freeze.ts';
import { madeDataset } from '../questions/made-dataset.ts';
import { checkAnswer, LIBRARIES } from './compare.mjs';

const ROUNDS = 5;

function timeOf(ask, keys) {
	let shortest = Number.POSITIVE_INFINITY;
	for (let round = 0; round < ROUNDS; round += 1) {
		let turns = 0;
		const began = performance.now();
		do {
			for (const key of keys) ask(key);
			turns += keys.length;
		} while (performance.now() - began < 50);
		shortest = Math.min(shortest, (performance.now() - began) / turns);
	}
	return shortest;
}

const SIZES = [1_000, 10_000, 100_000];
const cells = new Map(Object.keys(LIBRARIES).map((name) => [name, []]));
for (const size of SIZES) {
	const { claims } = deepFreeze(madeDataset(size));
	const counts = new Map();
	for (const { about } of Object.values(claims))
		for (const entity of about) counts.set(entity, (counts.get(entity) ?? 0) + 1);
	const byCount = [...counts].sort((a, b) => b[1] - a[1]).map(([entity]) => entity);
	const asked = { frequent: byCount.slice(0, 3), rare: byCount.slice(-20) };
	for (const [name, filled] of Object.entries(LIBRARIES)) {
		const ask = filled(claims);
		checkAnswer(name, claims, ask, asked.frequent[0]);
		checkAnswer(name, claims, ask, asked.rare[0]);
		cells
			.get(name)
			.push(
				...[asked.frequent, asked.rare].map(
					(keys) => `${(timeOf(ask, keys) * 1000).toLocaleString('en-US', { maximumSignificantDigits: 2 })} µs`,
				),
			);
	}
}
const heads = SIZES.flatMap((size) => [
	`${size.toLocaleString('en-US')}, frequent`,
	`${size.toLocaleString('en-US')}, rare`,
]);
const rows = [
	['library', ...heads],
	['---', ...heads.map(() => '---:')],
	...[...cells].map(([name, all]) => [name, ...all]),
];
writeFileSync(
	'docs/benchmarks-libraries.md',
	`# Beside libraries

Written by \`npm run bench:libraries\`, Node ${process.versions.node}: the ids of the claims about an entity, of ${SIZES.length} sizes of made datasets, by an
entity that many claims are about and by one that few are. Every library holds the same claims, as its documentation has it, and its answer is
checked against a scan first. The shortest of ${ROUNDS} rounds counts.

${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}

TinyBase and graphology look up bare ids, and are faster where the answer is small; \`where\` first holds the question to the fields that there are, and gives records. TanStack DB, Oxigraph and DuckDB
are not in the table: the first answers by live queries, the others in an engine of their own.
`,
);
