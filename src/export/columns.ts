/** What a cell of a table holds. */
export type Cell = string | number | readonly string[] | null;

/** A row of a table, by the names of its columns. */
export type Row = Readonly<Record<string, Cell>>;

/** A column of a table. */
export interface Column {
	readonly name: string;
	readonly type: 'string' | 'integer' | 'number' | 'strings';
	readonly description: string;
	/** Whether every row has a value. */
	readonly required: boolean;
	/** The table whose key the values are, with the article. */
	readonly names?: string | undefined;
	/** Where the value stands in the record; absent where the column is not of the record itself. */
	readonly path?: readonly string[] | undefined;
}

/** A column with the value of a field, which may lie inside another: `cue.at.start` is `cue_at_start`. */
export function field(path: string, description: string, more: Partial<Column> = {}): Column {
	const steps = path.split('.');
	return { name: steps.join('_'), type: 'string', description, required: false, path: steps, ...more };
}

/** The column that every table begins with. */
export const ARTICLE: Column = {
	name: 'article',
	type: 'string',
	description: 'The article that the row is of.',
	required: true,
	names: 'articles',
};

/** The column that orders rows which were a list. */
export const POSITION: Column = {
	name: 'position',
	type: 'integer',
	description: 'Its place in the list, from 0.',
	required: true,
};

/** The column that stands before every clause. */
export const ATTRIBUTED: Column = {
	name: 'attributed',
	type: 'string',
	description: 'The sentence that says who holds it, and how firmly: show this, never `that` alone.',
	required: true,
};

/** The column that leads from a row to the record that it belongs to. */
export const owner = (name: string, names: string): Column => ({
	name,
	type: 'string',
	description: 'The record that it belongs to.',
	required: true,
	names,
});

/** The columns of an anchor inside a record. */
export function span(path: string, what: string): Column[] {
	return [
		field(`${path}.passage`, `The passage of ${what}.`, { names: 'passages' }),
		field(`${path}.start`, `Where ${what} starts: code points of the canonical text.`, { type: 'integer' }),
		field(`${path}.end`, `Where ${what} ends: code points, half-open.`, { type: 'integer' }),
	];
}

/** The value that stands at a path of a record; null where there is none. */
export function valueAt(record: object, path: readonly string[]): Cell {
	let value: unknown = record;
	for (const step of path) value = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
	if (typeof value === 'string' || typeof value === 'number') return value;
	return Array.isArray(value) ? value : null;
}

/** A record of the values that stand at the paths of some columns; what is null is left out, but for a list. */
export function recordOf(row: Row, columns: readonly Column[]): Record<string, unknown> {
	const record: Record<string, unknown> = {};
	for (const { name, path } of columns) {
		const value = row[name] ?? null;
		if (path === undefined || value === null) continue;
		let holder = record;
		for (const step of path.slice(0, -1)) {
			const next = Object.hasOwn(holder, step) ? holder[step] : {};
			define(holder, step, next);
			holder = isRecord(next) ? next : {};
		}
		define(holder, path.at(-1) ?? name, value);
	}
	return record;
}

// An id may be "__proto__", which assignment would take for the prototype.
function define(holder: Record<string, unknown>, key: string, value: unknown): void {
	Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Rows as NDJSON: one JSON object a line. */
export function linesOfJson(rows: readonly Row[]): string {
	return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
