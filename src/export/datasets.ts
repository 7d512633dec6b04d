import type { Dataset } from '../model/dataset.js';
import { type Row, recordOf } from './columns.js';
import { TABLES, type TableName, tableNames } from './table-shapes.js';

/** Rows by the names of their tables; a table that is left out has none. */
export type Rows = Readonly<Partial<Record<TableName, readonly Row[]>>>;

/**
 * The datasets that lie in some tables, one an article, in the order of the articles: the way back from `tablesOf`.
 *
 * They are not checked: give each to `parseDataset`, which tells what does not fit.
 *
 * @example
 * import * as first from 'belarus-brief/editions/1.0.0';
 * import { datasetsFrom, tablesOf } from 'belarus-brief/export';
 * import { parseDataset } from 'belarus-brief/schema';
 *
 * const rows = Object.fromEntries(tablesOf(first).map(({ name, rows }) => [name, rows]));
 * const [dataset] = datasetsFrom(rows);
 * console.log(parseDataset(dataset).edition.digest === first.edition.digest); // true
 */
export function datasetsFrom(rows: Rows): unknown[] {
	const grouped = new Map(tableNames().map((name) => [name, groupedBy(rows[name] ?? [], 'article')]));
	return (rows.articles ?? []).map((article) => {
		const id = String(article['article']);
		return datasetOf(article, (name) => grouped.get(name)?.get(id) ?? []);
	});
}

/** The rows of one article in a table. */
type RowsOf = (name: TableName) => readonly Row[];

function datasetOf(row: Row, rowsOf: RowsOf): Readonly<Record<keyof Dataset, unknown>> {
	const { edition, published, ...article } = recordOf(row, TABLES.articles.columns);
	const record = (name: TableName, each: Row) => recordOf(each, TABLES[name].columns);
	const keyed = (name: TableName, more: (id: string) => object = () => ({}), key = 'id') =>
		Object.fromEntries(
			rowsOf(name).map((each) => [String(each[key]), { ...record(name, each), ...more(String(each[key])) }]),
		);
	const lists = (name: TableName, owner: string) => {
		const groups = groupedBy(rowsOf(name), owner);
		return (id: string) => (groups.get(id) ?? []).toSorted(byPosition).map((each) => record(name, each));
	};
	const anchors = lists('anchors', 'record');
	const names = lists('names', 'entity');
	const identifiers = lists('identifiers', 'entity');
	const sentences = lists('sentences', 'passage');
	const mentions = lists('mentions', 'entity');
	const anchored = (id: string) => ({ anchors: anchors(id) });
	const mentioned = [...new Set(rowsOf('mentions').map((each) => String(each['entity'])))];
	return {
		edition,
		article: {
			id: row['article'],
			...article,
			// The one field that is null where nobody knows it.
			published: { edtf: null, ...(typeof published === 'object' ? published : {}) },
			passages: rowsOf('passages')
				.toSorted(byPosition)
				.map((each) => ({ ...record('passages', each), sentences: sentences(String(each['id'])) })),
		},
		vocabularies: { topics: keyed('topics'), actions: keyed('actions'), groupKinds: keyed('group_kinds') },
		entities: keyed('entities', (id) => ({ names: names(id), identifiers: identifiers(id) })),
		mentions: Object.fromEntries(mentioned.map((entity) => [entity, mentions(entity)])),
		claims: keyed('claims', anchored),
		recommendations: keyed('recommendations', anchored),
		tenures: keyed('tenures', anchored),
		characterizations: keyed('characterizations', anchored),
		links: rowsOf('links')
			.toSorted(byPosition)
			.map((each) => record('links', each)),
		moved: keyed('moved'),
		fingerprints: keyed('fingerprints', undefined, 'span'),
	};
}

function groupedBy(rows: readonly Row[], column: string): Map<string, Row[]> {
	const groups = new Map<string, Row[]>();
	for (const row of rows) {
		const key = String(row[column]);
		const group = groups.get(key);
		if (group) group.push(row);
		else groups.set(key, [row]);
	}
	return groups;
}

function byPosition(a: Row, b: Row): number {
	return Number(a['position']) - Number(b['position']);
}
