import type { Cell, Column } from './columns.js';
import { type ExportOptions, exported, type File } from './file.js';
import { type Relation, relationsOf } from './relations.js';
import { tablesOf } from './tables.js';

const TYPES: Readonly<Record<Column['type'], string>> = {
	string: 'TEXT',
	strings: 'TEXT',
	integer: 'BIGINT',
	number: 'DOUBLE PRECISION',
};

/** How many rows an INSERT has: engines limit the length of a statement. */
const ROWS = 200;

/**
 * The tables as one SQL file, definitions and rows, that SQLite, DuckDB and PostgreSQL take as it is.
 *
 * A list is a table of its own, `claims_about`. PostgreSQL has no NUL in a text: the file holds U+2400 in its place, and says so.
 *
 * @throws {AnchorError} where a claim or recommendation stands in a passage that the dataset does not have.
 * @throws {EditionError} where a record does not stand under its own id.
 *
 * @example
 * import { toSql } from 'belarus-brief/export';
 *
 * const [file] = toSql();
 * console.log(String(file?.content).includes('CREATE TABLE "claims"')); // true
 */
export function toSql(options: ExportOptions = {}): File[] {
	const dataset = exported(options);
	const tables = tablesOf(dataset);
	const notice = tables.find(({ name }) => name === 'articles')?.rows[0]?.['notice'];
	const head = [
		`${dataset.article.title}, edition ${dataset.edition.version}, digest ${dataset.edition.digest}.`,
		String(notice),
		'A NUL in a text, which no PostgreSQL takes, is written as U+2400.',
	];
	const relations = relationsOf(tables);
	const statements = relations.flatMap((relation, at) => [
		definitionOf(relation, new Set(relations.slice(0, at).map(({ name }) => name))),
		...insertsOf(relation),
	]);
	const comment = head.map((line) => `-- ${line.replaceAll(/[\r\n\0]+/g, ' ')}\n`).join('');
	return [{ path: `${dataset.article.id}.sql`, content: `${comment}BEGIN;\n${statements.join('')}COMMIT;\n` }];
}

// Articles name entities, and entities their article: of a circle, the keys that lead back are declared, since not every engine can wait for
// the rest.
function definitionOf({ name, columns, key, foreignKeys }: Relation, before: ReadonlySet<string>): string {
	const lines = [
		...columns.map((column) => `${quoted(column.name)} ${TYPES[column.type]}${column.required ? ' NOT NULL' : ''}`),
		`PRIMARY KEY (${key.map(quoted).join(', ')})`,
		...foreignKeys
			.filter(({ table }) => before.has(table))
			.map(
				({ columns, table, references }) =>
					`FOREIGN KEY (${columns.map(quoted).join(', ')}) REFERENCES ${quoted(table)} (${references.map(quoted).join(', ')})`,
			),
	];
	return `CREATE TABLE ${quoted(name)} (\n\t${lines.join(',\n\t')}\n);\n`;
}

function insertsOf({ name, columns, rows }: Relation): string[] {
	const names = columns.map((column) => column.name);
	const inserts: string[] = [];
	for (let from = 0; from < rows.length; from += ROWS) {
		const values = rows
			.slice(from, from + ROWS)
			.map((row) => `(${names.map((each) => literal(row[each] ?? null)).join(', ')})`);
		inserts.push(`INSERT INTO ${quoted(name)} (${names.map(quoted).join(', ')}) VALUES\n${values.join(',\n')};\n`);
	}
	return inserts;
}

function quoted(name: string): string {
	return `"${name.replaceAll('"', '""')}"`;
}

// Standard strings know no escape but the doubled quote; PostgreSQL reads them so since 9.1.
function literal(cell: Cell): string {
	if (cell === null) return 'NULL';
	return typeof cell === 'number' ? String(cell) : `'${String(cell).replaceAll("'", "''").replaceAll('\0', '\u2400')}'`;
}
