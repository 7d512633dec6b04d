import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Writes so many articles, each of the size of this edition, and prints the seconds and the most memory that it took. */
const PROGRAM = `
import { readFileSync, openSync, writeSync, closeSync } from 'node:fs';
import { writeCorpus } from 'belarus-brief/corpus';
const { notice, ...dataset } = JSON.parse(readFileSync('dist/data/dataset.json', 'utf8'));
const [count, folder] = [Number(process.argv[1]), process.argv[2]];
function* articles() {
	for (let at = 0; at < count; at += 1) yield { ...dataset, article: { ...dataset.article, id: 'article-' + at } };
}
const began = performance.now();
const { written, refused } = await writeCorpus(articles(), folder);
const took = performance.now() - began;
const file = openSync(folder + '/plain.json', 'w');
const beganPlain = performance.now();
for (const each of articles()) writeSync(file, JSON.stringify(each));
closeSync(file);
const plain = performance.now() - beganPlain;
console.log(JSON.stringify({ written: written.length, refused: refused.length, took, plain, memory: process.resourceUsage().maxRSS / 1024 }));
`;

const SIZES = process.argv.slice(2).map(Number);
const { claims } = JSON.parse(readFileSync('dist/data/claims.json', 'utf8'));
const most: number[] = [];
for (const size of SIZES.length > 0 ? SIZES : [10, 1_000]) {
	const folder = mkdtempSync(join(tmpdir(), 'belarus-brief-corpus-'));
	const { stdout, stderr } = spawnSync(
		process.execPath,
		['--input-type=module', '--eval', PROGRAM, String(size), folder],
		{ encoding: 'utf8' },
	);
	rmSync(folder, { recursive: true });
	if (stderr !== '') console.error(stderr);
	const { took, plain, memory, written } = JSON.parse(stdout);
	most.push(memory);
	const rate = (written * Object.keys(claims).length * 1000) / took;
	console.log(
		`${written} articles: ${(took / 1000).toFixed(1)} s, ${Math.round(rate)} claims a second, ${(took / plain).toFixed(0)} × JSON.stringify to a file; at most ${memory.toFixed(0)} MB`,
	);
}
console.log(`The most memory differs by ${(Math.max(...most) / Math.min(...most)).toFixed(2)} ×.`);
