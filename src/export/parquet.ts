import { parquetWriteBuffer } from 'hyparquet-writer';

import type { Cell, Column } from './columns.js';
import { type ExportOptions, exported, type File } from './file.js';
import { type Table, tablesOf } from './tables.js';

type SchemaElement = NonNullable<Parameters<typeof parquetWriteBuffer>[0]['schema']>[number];

/**
 * The tables as Parquet, a file each, for DuckDB, Spark, Trino, pandas and Polars; lists stay lists.
 *
 * Each file names version, digest, license and notice in its metadata. A table without rows has a file with its columns.
 *
 * @throws {AnchorError} where a claim or recommendation stands in a passage that the dataset does not have.
 * @throws {EditionError} where a record does not stand under its own id.
 *
 * @example
 * import { toParquet } from 'belarus-brief/export';
 *
 * const file = toParquet().find(({ path }) => path === 'claims.parquet');
 * console.log(file?.content instanceof Uint8Array); // true
 */
export function toParquet(options: ExportOptions = {}): File[] {
	const dataset = exported(options);
	const tables = tablesOf(dataset);
	const [article] = tables.find(({ name }) => name === 'articles')?.rows ?? [];
	const told = ['notice', 'license', 'edition_version', 'edition_digest'];
	const kvMetadata = told.map((key) => ({ key, value: String(article?.[key]) }));
	return tables.map((table) => ({ path: `${table.name}.parquet`, content: bytesOf(table, kvMetadata) }));
}

function bytesOf({ columns, rows }: Table, kvMetadata: { key: string; value: string }[]): Uint8Array {
	const buffer = parquetWriteBuffer({
		columnData: columns.map(({ name, type }) => ({
			name,
			data: rows.map((row) => parquetCell(row[name] ?? null, type)),
		})),
		schema: [{ name: 'root', num_children: columns.length }, ...columns.flatMap(elementsOf)],
		kvMetadata,
		createdBy: 'belarus-brief',
	});
	return new Uint8Array(buffer);
}

function parquetCell(cell: Cell, type: Column['type']) {
	return type === 'integer' && typeof cell === 'number' ? BigInt(cell) : cell;
}

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;

/** A column in the schema of Parquet: of a list, three levels (Apache Parquet, LogicalTypes, Lists). */
function elementsOf({ name, type, required }: Column): SchemaElement[] {
	const repetition_type = required ? 'REQUIRED' : 'OPTIONAL';
	if (type === 'integer') return [{ name, type: 'INT64', repetition_type }];
	if (type === 'number') return [{ name, type: 'DOUBLE', repetition_type }];
	if (type === 'string') return [{ name, ...TEXT, repetition_type }];
	return [
		{ name, converted_type: 'LIST', repetition_type, num_children: 1 },
		{ name: 'list', repetition_type: 'REPEATED', num_children: 1 },
		{ name: 'element', ...TEXT, repetition_type: 'REQUIRED' },
	];
}
