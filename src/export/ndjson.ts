import { linesOfJson } from './columns.js';
import { type ExportOptions, exported, type File } from './file.js';
import { tablesOf } from './tables.js';

/**
 * The tables as NDJSON, a file each: one JSON object a line, for `jq`, DuckDB, ClickHouse, BigQuery and every script.
 *
 * A field without a value is null. `articles.ndjson` has the notice, the license, the version and the digest.
 *
 * @throws {AnchorError} where a claim or recommendation stands in a passage that the dataset does not have.
 * @throws {EditionError} where a record does not stand under its own id.
 *
 * @example
 * import { toNdjson } from 'belarus-brief/export';
 *
 * const file = toNdjson().find(({ path }) => path === 'claims.ndjson');
 * console.log(String(file?.content).split('\n').length > 100); // true
 */
export function toNdjson(options: ExportOptions = {}): File[] {
	return tablesOf(exported(options)).map(({ name, rows }) => ({
		path: `${name}.ndjson`,
		content: linesOfJson(rows),
	}));
}
