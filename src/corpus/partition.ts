import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cell, linesOfJson, type Row } from '../export/columns.js';
import { parquetOf, parquetRows } from '../export/parquet-file.js';
import { TABLES, type TableName, tableNames } from '../export/table-shapes.js';
import type { Table } from '../export/tables.js';

/** The formats of a corpus. */
export type CorpusFormat = 'ndjson' | 'parquet';

/** An article of a corpus, with the digest that tells its edition. */
export interface CorpusArticle {
	readonly article: string;
	readonly digest: string;
}

/** What a partition says of itself, in `partition.json`. */
interface Manifest {
	readonly articles: readonly CorpusArticle[];
	readonly formats: readonly CorpusFormat[];
}

const MANIFEST = 'partition.json';
const PARTITION = /^part-(\d{6})$/;
const UNFINISHED = /^\.part-/;

/** A partition of a corpus: a folder with a file a table and format, whole since it is there. */
export interface Partition extends Manifest {
	readonly folder: string;
}

/** The partitions of a corpus, in order; none where there is no folder. */
export function partitionsIn(directory: string): Partition[] {
	return entriesOf(directory)
		.filter((name) => PARTITION.test(name))
		.sort()
		.map((name) => {
			const folder = join(directory, name);
			const manifest: Manifest = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8'));
			return { folder, ...manifest };
		});
}

/** Removes what a run that was killed left behind. */
export function removeUnfinished(directory: string): void {
	for (const name of entriesOf(directory))
		if (UNFINISHED.test(name)) rmSync(join(directory, name), { recursive: true });
}

function entriesOf(directory: string): string[] {
	mkdirSync(directory, { recursive: true });
	return readdirSync(directory);
}

/** Writes a partition: into a folder beside, which is put in its place when all is there. */
export function writePartition(directory: string, number: number, tables: readonly Table[], manifest: Manifest): void {
	const name = `part-${String(number).padStart(6, '0')}`;
	const unfinished = join(directory, `.${name}`);
	mkdirSync(unfinished);
	for (const table of tables) {
		for (const format of manifest.formats)
			writeFileSync(join(unfinished, `${table.name}.${format}`), contentOf(table, format));
	}
	writeFileSync(join(unfinished, MANIFEST), `${JSON.stringify(manifest)}\n`);
	renameSync(unfinished, join(directory, name));
}

function contentOf(table: Table, format: CorpusFormat): string | Uint8Array {
	return format === 'parquet' ? parquetOf(table, {}) : linesOfJson(table.rows);
}

/** The tables of several articles as one each. */
export function joined(all: readonly (readonly Table[])[]): Table[] {
	return tableNames().map((name, at) => {
		const rows = all.flatMap((tables) => tables[at]?.rows ?? []);
		return { name, ...TABLES[name], rows };
	});
}

/** The rows of a partition, by table: from NDJSON where it has that, else from Parquet. */
export async function rowsOf({ folder, formats }: Partition): Promise<Partial<Record<TableName, Row[]>>> {
	const rows: Partial<Record<TableName, Row[]>> = {};
	for (const name of tableNames()) {
		rows[name] = formats.includes('ndjson')
			? lines(readFileSync(join(folder, `${name}.ndjson`), 'utf8'))
			: await parquetRows(new Uint8Array(readFileSync(join(folder, `${name}.parquet`))));
	}
	return rows;
}

function lines(text: string): Row[] {
	return text
		.split('\n')
		.filter((line) => line !== '')
		.map((line): Record<string, Cell> => JSON.parse(line));
}
