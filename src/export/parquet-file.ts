import { parquetReadObjects } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Cell, Column, Row } from './columns.js';
import type { Table } from './tables.js';

type SchemaElement = NonNullable<Parameters<typeof parquetWriteBuffer>[0]['schema']>[number];

/** A table as a Parquet file, with what its metadata tells. */
export function parquetOf({ columns, rows }: Table, metadata: Readonly<Record<string, string>>): Uint8Array {
	const buffer = parquetWriteBuffer({
		columnData: columns.map(({ name, type }) => ({
			name,
			data: rows.map((row) => parquetCell(row[name] ?? null, type)),
		})),
		schema: [{ name: 'root', num_children: columns.length }, ...columns.flatMap(elementsOf)],
		kvMetadata: Object.entries(metadata).map(([key, value]) => ({ key, value })),
		createdBy: 'belarus-brief',
	});
	return new Uint8Array(buffer);
}

/** The rows of a Parquet file, as they were. */
export async function parquetRows(bytes: Uint8Array): Promise<Row[]> {
	const file = new Uint8Array(bytes).buffer;
	const rows: Readonly<Record<string, unknown>>[] = await parquetReadObjects({ file });
	return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, cellOf(value)])));
}

function parquetCell(cell: Cell, type: Column['type']) {
	return type === 'integer' && typeof cell === 'number' ? BigInt(cell) : cell;
}

function cellOf(value: unknown): Cell {
	if (typeof value === 'bigint') return Number(value);
	if (typeof value === 'string' || typeof value === 'number') return value;
	return Array.isArray(value) ? value.map(String) : null;
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
