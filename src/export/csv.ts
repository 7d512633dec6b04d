import { dsvFormat } from 'd3-dsv';
import type { Cell, Column } from './columns.js';
import { type ExportOptions, exported, type File } from './file.js';
import { type Relation, relationsOf } from './relations.js';
import { LICENSE, tablesOf } from './tables.js';

/**
 * The tables as CSV (RFC 4180), with a `datapackage.json` that tells types, keys and foreign keys (Data Package 2).
 *
 * A list is a table of its own, `claims_about.csv`. A text that a spreadsheet would run as a formula has an apostrophe before it, which
 * `fromCsvCell` takes away; an absent value is an empty cell.
 *
 * @throws {AnchorError} where a claim or recommendation stands in a passage that the dataset does not have.
 * @throws {EditionError} where a record does not stand under its own id.
 *
 * @example
 * import { toCsv } from 'belarus-brief/export';
 *
 * const claims = toCsv().find(({ path }) => path === 'claims.csv');
 * console.log(String(claims?.content).startsWith('article,id,attributed,that,')); // true
 */
export function toCsv(options: ExportOptions = {}): File[] {
	const dataset = exported(options);
	const tables = tablesOf(dataset);
	const relations = relationsOf(tables);
	const [article] = tables.find(({ name }) => name === 'articles')?.rows ?? [];
	const descriptor = {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: dataset.article.id,
		title: dataset.article.title,
		description: article?.['notice'],
		version: dataset.edition.version,
		created: `${dataset.edition.released}T00:00:00Z`,
		licenses: [{ name: LICENSE, title: LICENSE }],
		sources: [{ title: dataset.article.title, path: dataset.article.url }],
		keywords: ['claims', 'argument', 'attribution'],
		resources: relations.map(resourceOf),
	};
	return [
		...relations.map((relation) => ({ path: `${relation.name}.csv`, content: csvOf(relation) })),
		{ path: 'datapackage.json', content: `${JSON.stringify(descriptor, null, '\t')}\n` },
	];
}

function csvOf({ columns, rows }: Relation): string {
	const names = columns.map(({ name }) => name);
	const cells = rows.map((row) => names.map((name) => csvCell(row[name] ?? null)));
	return `${dsvFormat(',').formatRows([names, ...cells])}\n`;
}

// What a spreadsheet takes for the start of a formula (OWASP, CSV Injection), in their full-width forms too; alone it is a text.
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]./s;

function csvCell(cell: Cell): string {
	if (cell === null) return '';
	return typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : String(cell);
}

function resourceOf({ name, description, columns, key, foreignKeys }: Relation) {
	return {
		name,
		path: `${name}.csv`,
		description,
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		schema: {
			fields: columns.map(fieldOf),
			primaryKey: key,
			...(foreignKeys.length > 0 && {
				foreignKeys: foreignKeys.map(({ columns, table, references }) => ({
					fields: columns,
					reference: { resource: table, fields: references },
				})),
			}),
		},
	};
}

function fieldOf({ name, type, description, required }: Column) {
	return { name, type: type === 'strings' ? 'string' : type, description, constraints: { required } };
}

/**
 * A text as it was before `toCsv` kept spreadsheets from running it.
 *
 * @example
 * import { fromCsvCell } from 'belarus-brief/export';
 *
 * console.log(fromCsvCell("'=1+1")); // =1+1
 */
export function fromCsvCell(cell: string): string {
	return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}
