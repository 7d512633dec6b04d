import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Dataset } from 'belarus-brief';
import { readCorpus, writeCorpus } from 'belarus-brief/corpus';
import * as first from 'belarus-brief/editions/1.0.0';
import { parseDataset } from 'belarus-brief/schema';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { smallDataset } from '../../data/compile-small.js';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'belarus-brief-corpus-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** So many articles, each the small one under an id of its own. */
function articles(count: number, from = 0): Dataset[] {
	return Array.from({ length: count }, (_, at) => {
		const dataset = structuredClone(parseDataset(smallDataset()));
		Reflect.set(dataset.article, 'id', `article-${from + at}`);
		return dataset;
	});
}

async function readAll(): Promise<Dataset[]> {
	const all: Dataset[] = [];
	for await (const dataset of readCorpus(folder)) all.push(dataset);
	return all;
}

describe('a corpus', () => {
	test.each([['ndjson'], ['parquet']] as const)('gives back from %s what went in', async (format) => {
		const given = [parseDataset(first), ...articles(3)];
		await writeCorpus(given, folder, { formats: [format], articlesPerPartition: 2 });
		expect(await readAll()).toEqual(given);
		expect(readdirSync(folder)).toEqual(['part-000000', 'part-000001']);
	});

	test('takes datasets as they come, and tells how far it is', async () => {
		async function* coming() {
			yield* articles(3);
		}
		const told: number[] = [];
		const { written } = await writeCorpus(coming(), folder, { onProgress: ({ read }) => told.push(read) });
		expect(written.map(({ article }) => article)).toEqual(['article-0', 'article-1', 'article-2']);
		expect(told).toEqual([1, 2, 3]);
	});

	test('goes on where a run was killed: what is whole is skipped, what is not is removed', async () => {
		await writeCorpus(articles(2), folder, { articlesPerPartition: 2 });
		mkdirSync(join(folder, '.part-000001'));
		writeFileSync(join(folder, '.part-000001', 'claims.ndjson'), '{"half');
		const { written, skipped } = await writeCorpus(articles(4), folder, { articlesPerPartition: 2 });
		expect(skipped.map(({ article }) => article)).toEqual(['article-0', 'article-1']);
		expect(written.map(({ article }) => article)).toEqual(['article-2', 'article-3']);
		expect(readdirSync(folder)).toEqual(['part-000000', 'part-000001']);
		expect((await readAll()).map(({ article }) => article.id)).toEqual([
			'article-0',
			'article-1',
			'article-2',
			'article-3',
		]);
	});

	test('leaves out what does not parse, and other editions of an article, and tells both', async () => {
		const [one] = articles(1);
		const other = { ...structuredClone(one), edition: { ...one?.edition, digest: 'f'.repeat(64) } };
		const { written, refused } = await writeCorpus([one, { article: { id: 'broken' } }, 7, other], folder);
		expect(written).toHaveLength(1);
		expect(refused.map(({ index, article }) => [index, article])).toEqual([
			[1, 'broken'],
			[2, undefined],
			[3, 'article-0'],
		]);
		expect(refused.every(({ faults }) => faults.length > 0)).toBe(true);
		expect(refused[2]?.faults[0]?.message).toContain('has another edition of "article-0"');
	});

	test('refuses partitions of nothing', async () => {
		await expect(writeCorpus([], folder, { articlesPerPartition: 0 })).rejects.toThrow(RangeError);
	});

	test('is asked as a whole by DuckDB, as a loop over it answers', async () => {
		await writeCorpus([parseDataset(first), ...articles(5)], folder, { articlesPerPartition: 2 });
		const counts = new Map<string, number>();
		for (const { claims } of await readAll())
			for (const { status } of Object.values(claims)) counts.set(status, (counts.get(status) ?? 0) + 1);
		const connection = await (await DuckDBInstance.create()).connect();
		for (const from of [
			`read_parquet('${folder}/*/claims.parquet')`,
			`read_json('${folder}/*/claims.ndjson', format = 'newline_delimited')`,
		]) {
			const reader = await connection.runAndReadAll(`SELECT status, count(*)::INTEGER FROM ${from} GROUP BY status`);
			expect(new Map(reader.getRows().map(([status, count]) => [String(status), Number(count)]))).toEqual(counts);
		}
	});
});
