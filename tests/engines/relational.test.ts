import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { type Dataset, recommendations, where } from 'belarus-brief';
import { type File, fromCsvCell, relationsOf, tablesOf, toCsv, toNdjson, toParquet, toSql } from 'belarus-brief/export';
import initSqlJs from 'sql.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostileDataset } from '../unit/export/hostile-dataset.js';
import { type Ask, QUESTIONS, sorted } from './questions.js';

const plain = (value: unknown) => (typeof value === 'bigint' ? Number(value) : value);

const folder = mkdtempSync(join(tmpdir(), 'belarus-brief-engines-'));
const write = (files: readonly File[]) => {
	for (const { path, content } of files) writeFileSync(join(folder, path), content);
	return files.map(({ path }) => path);
};

let connection: DuckDBConnection;
beforeAll(async () => {
	connection = await (await DuckDBInstance.create()).connect();
});
afterAll(() => rmSync(folder, { recursive: true }));

const duck: Ask = async (sql) => {
	const rows = await (await connection.runAndReadAll(sql)).getRows();
	return sorted(rows.map(([value]) => value));
};

async function sqlite(options: { in?: Dataset }): Promise<Ask> {
	const { Database } = await initSqlJs();
	const database = new Database();
	database.run('PRAGMA foreign_keys = ON');
	for (const { content } of toSql(options)) database.exec(String(content));
	return async (sql) => sorted((database.exec(sql)[0]?.values ?? []).map(([value]) => value));
}

describe('the same question has the same answer', () => {
	test.each(QUESTIONS)('in SQLite: %s', async (_, sql, answer) => {
		expect(await (await sqlite({}))(sql)).toEqual(sorted(answer()));
	});

	describe('in DuckDB', () => {
		beforeAll(async () => {
			await connection.run("CREATE SCHEMA loaded; SET schema = 'loaded'");
			for (const { content } of toSql()) await connection.run(String(content));
			for (const path of write(toCsv()).filter((path) => path.endsWith('.csv'))) {
				await connection.run(
					`CREATE TABLE main."csv_${path.slice(0, -4)}" AS FROM read_csv('${join(folder, path)}', all_varchar = true, header = true)`,
				);
			}
			for (const path of write(toNdjson())) {
				await connection.run(
					`CREATE TABLE main."json_${path.slice(0, -7)}" AS FROM read_json('${join(folder, path)}', format = 'newline_delimited')`,
				);
			}
		});

		test.each(QUESTIONS)('from SQL: %s', async (_, sql, answer) => {
			expect(await duck(sql)).toEqual(sorted(answer()));
		});

		test.each(QUESTIONS)('from CSV: %s', async (_, sql, answer) => {
			const csv = sql.replaceAll(/(FROM|JOIN) (\w+)/g, '$1 main."csv_$2"');
			expect(await duck(csv)).toEqual(sorted(answer()));
		});

		test('from Parquet, where lists stay lists, and each file tells whose views it has', async () => {
			write(toParquet());
			const table = `read_parquet('${join(folder, 'recommendations.parquet')}')`;
			expect(await duck(`SELECT id FROM ${table} WHERE list_contains(addressees, 'european-union')`)).toEqual(
				sorted(where(recommendations, { addressees: 'european-union' }).map(({ id }) => id)),
			);
			const notice = `SELECT decode(value) FROM parquet_kv_metadata('${join(folder, 'claims.parquet')}') WHERE decode(key) = 'notice'`;
			expect(await duck(notice)).toEqual([expect.stringContaining('no record says that a claim is true')]);
		});

		test('from NDJSON, where lists stay lists', async () => {
			const asked = await duck(
				`SELECT id FROM main."json_recommendations" WHERE list_contains(addressees, 'european-union')`,
			);
			expect(asked).toEqual(sorted(where(recommendations, { addressees: 'european-union' }).map(({ id }) => id)));
			expect(await duck(`SELECT attributed FROM main."json_claims" WHERE id = 'visa-renewal-refused'`)).toEqual([
				expect.stringMatching(/^Stephen Nix and Mark Dietzen take it as given that /),
			]);
		});
	});
});

describe('hostile texts come back as they were, and run nothing', () => {
	const dataset = hostileDataset();
	const clauses = sorted(Object.values(dataset.claims).map(({ that }) => that));
	const names = sorted(Object.values(dataset.entities).map(({ name }) => name));

	test('from SQLite', async () => {
		const ask = await sqlite({ in: dataset });
		expect(await ask('SELECT that FROM claims')).toEqual(clauses);
		expect(await ask('SELECT name FROM entities')).toEqual(names);
	});

	test('from DuckDB, by SQL, CSV and NDJSON', async () => {
		await connection.run("CREATE SCHEMA hostile; SET schema = 'hostile'");
		for (const { content } of toSql({ in: dataset })) await connection.run(String(content));
		expect(await duck('SELECT that FROM hostile.claims')).toEqual(clauses);
		write([...toCsv({ in: dataset }), ...toNdjson({ in: dataset })]);
		const csv = await duck(
			`SELECT that FROM read_csv('${join(folder, 'claims.csv')}', all_varchar = true, header = true, quote = '"', escape = '"')`,
		);
		expect(sorted(csv.map(fromCsvCell))).toEqual(clauses);
		expect(
			await duck(`SELECT that FROM read_json('${join(folder, 'claims.ndjson')}', format = 'newline_delimited')`),
		).toEqual(clauses);
	});

	test('from Parquet, every cell of every table', async () => {
		write(toParquet({ in: dataset }));
		for (const { name, columns, rows } of tablesOf(dataset)) {
			const path = join(folder, `${name}.parquet`);
			const reader = await connection.runAndReadAll(`SELECT * FROM read_parquet('${path}')`);
			const read = reader.getRowObjectsJS().map((row) => columns.map((column) => plain(row[column.name])));
			expect(read, name).toEqual(rows.map((row) => columns.map((column) => row[column.name])));
		}
	});

	test('no cell of a CSV file begins a formula', () => {
		for (const { path, content } of toCsv({ in: dataset })) {
			if (path.endsWith('.csv')) expect(String(content), path).not.toMatch(/(?:^|,|\n)"?[=+@\t][^,\n]/);
		}
	});

	test('the descriptor of the CSV files names each column of each table', () => {
		const files = new Map(toCsv({ in: dataset }).map(({ path, content }) => [path, String(content)]));
		const { resources } = JSON.parse(files.get('datapackage.json') ?? '{}');
		expect(resources.map(({ name }: { name: string }) => name)).toEqual(
			relationsOf(tablesOf(dataset)).map(({ name }) => name),
		);
		for (const { path, schema } of resources) {
			const [head] = (files.get(path) ?? '').split('\n');
			expect(head).toBe(schema.fields.map(({ name }: { name: string }) => name).join(','));
		}
	});
});
