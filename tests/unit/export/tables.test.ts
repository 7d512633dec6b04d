import { attribute, claims } from 'belarus-brief';
import * as first from 'belarus-brief/editions/1.0.0';
import { datasetsFrom, relationsOf, tablesOf, toNdjson } from 'belarus-brief/export';
import { parseDataset } from 'belarus-brief/schema';
import { describe, expect, test } from 'vitest';
import { smallDataset } from '../../data/compile-small.js';
import { hostileDataset } from './hostile-dataset.js';

const rowsOf = (tables: ReturnType<typeof tablesOf>) =>
	Object.fromEntries(tables.map(({ name, rows }) => [name, rows]));

describe('the tables', () => {
	test.each([
		['the first edition', parseDataset(first)],
		['a small dataset', parseDataset(smallDataset())],
		['a hostile dataset', hostileDataset()],
	])('are together the whole of %s', (_, dataset) => {
		const [back, ...others] = datasetsFrom(rowsOf(tablesOf(dataset)));
		expect(others).toEqual([]);
		expect(back).toEqual(dataset);
	});

	test('parse again, with the digest they had', () => {
		const [back] = datasetsFrom(rowsOf(tablesOf(parseDataset(first))));
		expect(parseDataset(back)).toEqual(parseDataset(first));
	});

	test('hold several articles at once', () => {
		const both = [parseDataset(first), parseDataset(smallDataset())];
		const rows: Record<string, object[]> = {};
		for (const { name, rows: own } of both.flatMap(tablesOf)) rows[name] = [...(rows[name] ?? []), ...own];
		expect(datasetsFrom(rows)).toEqual(both);
	});

	test('have claims and recommendations with who holds them, in a full sentence', () => {
		const rows = tablesOf(first).find(({ name }) => name === 'claims')?.rows ?? [];
		expect(rows).toHaveLength(Object.keys(first.claims).length);
		for (const row of rows) {
			const claim = parseDataset(first).claims[String(row['id'])];
			expect(row['attributed']).toBe(claim && attribute(claim, { in: first }));
			expect(Object.keys(row).indexOf('attributed')).toBeLessThan(Object.keys(row).indexOf('that'));
			expect(row['holders']).toEqual(claim?.holders);
		}
	});

	test('have a key for each row, and foreign keys that lead to rows', () => {
		const relations = relationsOf(tablesOf(hostileDataset()));
		const keys = new Map(
			relations.map(({ name, key, rows }) => [name, rows.map((row) => JSON.stringify(key.map((each) => row[each])))]),
		);
		for (const [name, all] of keys) expect(new Set(all).size, name).toBe(all.length);
		for (const { name, foreignKeys, rows } of relations) {
			for (const { columns, table } of foreignKeys) {
				const there = new Set(keys.get(table));
				for (const row of rows) {
					if (columns.some((column) => row[column] === null)) continue;
					expect(there, `${name} to ${table}`).toContain(JSON.stringify(columns.map((column) => row[column])));
				}
			}
		}
	});

	test('are files of NDJSON with the notice in that of the article', () => {
		const files = new Map(toNdjson().map(({ path, content }) => [path, String(content)]));
		const lines = (path: string) =>
			(files.get(path) ?? '')
				.trimEnd()
				.split('\n')
				.map((line): unknown => JSON.parse(line));
		expect(lines('claims.ndjson')).toHaveLength(Object.keys(claims).length);
		expect(lines('articles.ndjson')[0]).toMatchObject({
			notice: expect.stringContaining('no record says that a claim is true'),
			license: 'MIT',
		});
		expect(toNdjson()).toEqual(toNdjson());
	});
});
