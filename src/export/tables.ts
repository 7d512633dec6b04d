import { attribute } from '../cite/attribute.js';
import { noticeOf } from '../cite/english.js';
import type { Dataset } from '../model/dataset.js';
import { type Column, type Row, valueAt } from './columns.js';
import { TABLES, type TableName, tableNames } from './table-shapes.js';

/** A table of a dataset: its columns, its key, and its rows. Every row begins with its article, so that many articles lie in one table. */
export interface Table {
	readonly name: TableName;
	readonly description: string;
	readonly columns: readonly Column[];
	/** The columns that tell its rows apart. */
	readonly key: readonly string[];
	readonly rows: readonly Row[];
}

/**
 * A dataset as tables, which together are the whole of it.
 *
 * Each row begins with its article. Claims and recommendations have `attributed` before `that`.
 *
 * @throws {AnchorError} where a claim or recommendation stands in a passage that the dataset does not have.
 * @throws {EditionError} where a record does not stand under its own id.
 *
 * @example
 * import { claims, type Dataset } from 'belarus-brief';
 * import * as first from 'belarus-brief/editions/1.0.0';
 * import { tablesOf } from 'belarus-brief/export';
 *
 * const table = tablesOf(first).find(({ name }) => name === 'claims');
 * console.log(table?.rows[0]?.['attributed']?.toString().startsWith('Stephen Nix')); // true
 */
export function tablesOf(dataset: Dataset): Table[] {
	const rows = rowsOf(dataset);
	return tableNames().map((name) => ({ name, ...TABLES[name], rows: rows[name] }));
}

function rowsOf(dataset: Dataset): Readonly<Record<TableName, Row[]>> {
	const { article, edition, vocabularies, entities, mentions, claims, recommendations } = dataset;
	const row = (name: TableName, record: object, own: Row = {}): Row => {
		const columns: readonly Column[] = TABLES[name].columns;
		return Object.fromEntries(
			columns.map((column) => [
				column.name,
				column.name === 'article' ? article.id : (own[column.name] ?? valueAt(record, column.path ?? [])),
			]),
		);
	};
	const listed = (name: TableName, records: readonly object[], own: Row = {}) =>
		records.map((record, position) => row(name, record, { ...own, position }));
	const keyed = (name: TableName, records: Readonly<Record<string, object>>) =>
		Object.entries(records).map(([id, record]) => row(name, record, { id }));
	const attributed = (name: 'claims' | 'recommendations') =>
		Object.values(name === 'claims' ? claims : recommendations).map((record) =>
			row(name, record, { attributed: attribute(record, { in: dataset }) }),
		);
	const anchored = [claims, recommendations, dataset.tenures, dataset.characterizations].flatMap((records) =>
		Object.values<{ readonly id: string; readonly anchors: readonly object[] }>(records),
	);
	return {
		articles: [row('articles', { ...article, edition }, { notice: noticeOf(dataset), license: LICENSE })],
		topics: keyed('topics', vocabularies.topics),
		actions: keyed('actions', vocabularies.actions),
		group_kinds: keyed('group_kinds', vocabularies.groupKinds),
		passages: listed('passages', article.passages),
		sentences: article.passages.flatMap(({ id, sentences }) => listed('sentences', sentences, { passage: id })),
		entities: keyed('entities', entities),
		names: Object.values(entities).flatMap(({ id, names }) => listed('names', names, { entity: id })),
		identifiers: Object.values(entities).flatMap(({ id, identifiers }) =>
			listed('identifiers', identifiers, { entity: id }),
		),
		mentions: Object.entries(mentions).flatMap(([entity, list]) => listed('mentions', list, { entity })),
		claims: attributed('claims'),
		recommendations: attributed('recommendations'),
		tenures: keyed('tenures', dataset.tenures),
		characterizations: keyed('characterizations', dataset.characterizations),
		anchors: anchored.flatMap(({ id, anchors }) => listed('anchors', anchors, { record: id })),
		links: listed('links', dataset.links),
		moved: keyed('moved', dataset.moved),
		fingerprints: Object.entries(dataset.fingerprints ?? {}).map(([span, each]) => row('fingerprints', each, { span })),
	};
}

/** The license of this package; whoever exports a dataset of their own licenses it themselves. */
export const LICENSE = 'MIT';
