import { type ExportOptions, exported, type File } from './file.js';
import { parquetOf } from './parquet-file.js';
import { tablesOf } from './tables.js';

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
	const metadata = Object.fromEntries(told.map((key) => [key, String(article?.[key])]));
	return tables.map((table) => ({ path: `${table.name}.parquet`, content: parquetOf(table, metadata) }));
}
