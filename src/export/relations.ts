import type { Column, Row } from './columns.js';
import type { Table } from './tables.js';

/** A table whose cells are single values: a list is a table of its own. */
export interface Relation {
	readonly name: string;
	readonly description: string;
	readonly columns: readonly Column[];
	readonly key: readonly string[];
	readonly foreignKeys: readonly ForeignKey[];
	readonly rows: readonly Row[];
}

/** Columns that hold the key of another table. */
export interface ForeignKey {
	readonly columns: readonly string[];
	readonly table: string;
	readonly references: readonly string[];
}

const NOUNS: Readonly<Partial<Record<string, string>>> = {
	articles: 'article',
	entities: 'entity',
	claims: 'claim',
	recommendations: 'recommendation',
	topics: 'topic',
	actions: 'action',
	passages: 'passage',
	moved: 'moved',
};

/**
 * Tables for engines without lists: each list becomes a table such as `claims_about (article, claim, entity, position)`.
 *
 * @example
 * import * as first from 'belarus-brief/editions/1.0.0';
 * import { relationsOf, tablesOf } from 'belarus-brief/export';
 *
 * const relation = relationsOf(tablesOf(first)).find(({ name }) => name === 'claims_about');
 * console.log(relation?.columns.map(({ name }) => name)); // [ 'article', 'claim', 'entity', 'position' ]
 */
export function relationsOf(tables: readonly Table[]): Relation[] {
	return [...tables.map(relationOf), ...tables.flatMap(listsOf)];
}

function relationOf({ name, description, columns, key, rows }: Table): Relation {
	const single = columns.filter(({ type }) => type !== 'strings');
	const names = single.map((column) => column.name);
	return {
		name,
		description,
		columns: single,
		key,
		foreignKeys: foreignKeysOf(single, name),
		rows: rows.map((row) => Object.fromEntries(names.map((column) => [column, row[column] ?? null]))),
	};
}

function listsOf({ name, columns, rows }: Table): Relation[] {
	const own = NOUNS[name] ?? name;
	return columns
		.filter(({ type }) => type === 'strings')
		.map((list) => {
			const noun = NOUNS[list.names ?? ''] ?? list.name;
			// A claim that rests on a claim: the second is told by the field.
			const value = noun === own || list.names === undefined ? list.name : noun;
			const key = name === 'articles' ? ['article'] : ['article', own];
			const owner: Column = {
				name: own,
				type: 'string',
				description: 'Whose list it is.',
				required: true,
				names: name,
			};
			const article: Column = {
				...owner,
				name: 'article',
				description: 'The article that the row is of.',
				names: 'articles',
			};
			const all: Column[] = [
				...(name === 'articles' ? [article] : [article, owner]),
				{ ...list, name: value, type: 'string', required: true },
				{ name: 'position', type: 'integer', description: 'Its place in the list, from 0.', required: true },
			];
			return {
				name: `${name}_${list.name}`,
				description: `${list.description} One row a value of the list.`,
				columns: all,
				key: [...key, 'position'],
				foreignKeys: foreignKeysOf(all, ''),
				rows: rows.flatMap((row) =>
					[row[list.name] ?? []].flat().map((each, position) => ({
						article: row['article'] ?? null,
						...(name !== 'articles' && { [own]: row['id'] ?? null }),
						[value]: each,
						position,
					})),
				),
			};
		});
}

// The row of a table that a table refers to itself may come later: engines that check each row at once would refuse it.
function foreignKeysOf(columns: readonly Column[], own: string): ForeignKey[] {
	return columns.flatMap(({ name, names }): ForeignKey[] => {
		if (names === undefined || names === own) return [];
		if (names === 'articles') return [{ columns: ['article'], table: 'articles', references: ['article'] }];
		return [{ columns: ['article', name], table: names, references: ['article', 'id'] }];
	});
}
