import { idsIn } from '../model/records.js';

/** A collection as queries see it. */
export interface PostingLists {
	/** In reading order. */
	readonly rows: readonly object[];
	/** Undefined where a caller can still change the rows: these are read anew each time. */
	readonly index: Index | undefined;
}

/** Where the rows stand that have each value of each facet: made facet by facet, when it is first asked. */
interface Index {
	/** The positions of all rows. */
	readonly all: Uint32Array;
	facet(name: string): Facet;
	/** Where a record stands in reading order, by its id. */
	positionOf(id: string): number | undefined;
}

/** The rows that have each value of a facet. */
interface Facet {
	/** The values, in the order in which rows first have them. */
	readonly values: Iterable<string>;
	has(value: string): boolean;
	/** The positions of the rows that have a value, ascending. */
	positions(value: string): Uint32Array;
	/** The same as rows; one list for all who ask. */
	rows(value: string): readonly object[];
}

const NONE = /* @__PURE__ */ new Uint32Array(0);
const NO_ROWS: readonly object[] = [];
const kept = /* @__PURE__ */ new WeakMap<object, PostingLists>();

/** The posting lists of a collection; those of one that is frozen are kept as long as it lives. */
export function postingLists(collection: object): PostingLists {
	const known = kept.get(collection);
	if (known) return known;
	const rows = rowsOf(collection);
	const lists = { rows, index: isDeepFrozen(collection) ? indexOf(rows) : undefined };
	if (lists.index) kept.set(collection, lists);
	return lists;
}

/** The rows of a collection that have a value in one of some facets, in reading order. */
export function rowsWith<R extends object>(
	collection: Readonly<Record<string, R>> | readonly R[],
	value: string,
	facets: readonly string[],
): readonly R[];
export function rowsWith(collection: object, value: string, facets: readonly string[]): readonly object[] {
	const { rows, index } = postingLists(collection);
	if (!index) return rows.filter((row) => facets.some((facet) => valuesOf(row, facet).includes(value)));
	const held = facets.map((name) => index.facet(name)).filter((facet) => facet.has(value));
	const [only, ...others] = held;
	if (only === undefined) return NO_ROWS;
	if (others.length === 0) return only.rows(value);
	return rowsAt(rows, merged(held.map((facet) => facet.positions(value))));
}

/** Tells the rows that have a value, for whoever asks many times: what can still change is read once, not at each value. */
export function rowsBy<R extends object>(
	collection: Readonly<Record<string, R>> | readonly R[],
	facet: string,
): (value: string) => readonly R[];
export function rowsBy(collection: object, facet: string): (value: string) => readonly object[] {
	const { rows, index } = postingLists(collection);
	const { rows: rowsOfValue } = index?.facet(facet) ?? invert(rows, facet);
	return rowsOfValue;
}

/** Ascending lists as one, each position once. */
export function merged(lists: readonly Uint32Array[]): Uint32Array {
	const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
	let end = 0;
	for (const list of lists) {
		all.set(list, end);
		end += list.length;
	}
	return all.sort().filter((position, at) => at === 0 || position !== all[at - 1]);
}

/** Those of some ascending positions that are in another such list, or those that are not. */
export function sifted(positions: Uint32Array, others: Uint32Array, wanted: boolean): Uint32Array {
	const kept = new Uint32Array(positions.length);
	let count = 0;
	let low = 0;
	for (const position of positions) {
		// The other list may be much longer: strides double until they pass the position, then the last one is halved.
		let stride = 1;
		while ((others[low + stride] ?? Number.POSITIVE_INFINITY) < position) stride *= 2;
		let high = Math.min(low + stride, others.length);
		while (low < high) {
			const middle = (low + high) >>> 1;
			if ((others[middle] ?? 0) < position) low = middle + 1;
			else high = middle;
		}
		if ((others[low] === position) === wanted) kept[count++] = position;
	}
	return kept.subarray(0, count);
}

/** The rows at some positions. */
export function rowsAt(rows: readonly object[], positions: Uint32Array): object[] {
	const found: object[] = [];
	for (const position of positions) {
		const row = rows[position];
		if (row) found.push(row);
	}
	return found;
}

/** The values of a facet of one row: none where the field is absent. */
export function valuesOf(row: object, facet: string): readonly string[] {
	if (facet !== 'passage' || Object.hasOwn(row, facet)) return Object.hasOwn(row, facet) ? idsIn(row, facet) : [];
	const anchors: unknown = Object.hasOwn(row, 'anchors') ? Reflect.get(row, 'anchors') : [Reflect.get(row, 'marker')];
	return Array.isArray(anchors)
		? anchors.flatMap((anchor: unknown) => (isRow(anchor) ? idsIn(anchor, facet) : []))
		: [];
}

// Mentions lie in lists under their entities: a row is a mention with its entity.
function rowsOf(collection: object): object[] {
	const values: unknown[] = Object.values(collection);
	if (!Array.isArray(values[0])) return values.filter(isRow);
	return Object.entries(collection).flatMap(([entity, mentions]: [string, unknown]) =>
		Array.isArray(mentions) ? mentions.map((mention: object) => Object.freeze({ ...mention, entity })) : [],
	);
}

function isRow(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}

function isDeepFrozen(value: unknown): boolean {
	return !isRow(value) || (Object.isFrozen(value) && Object.values(value).every(isDeepFrozen));
}

function indexOf(rows: readonly object[]): Index {
	const facets = new Map<string, Facet>();
	let positions: Map<unknown, number> | undefined;
	return {
		all: Uint32Array.from(rows, (_, position) => position),
		facet(name) {
			const known = facets.get(name);
			if (known) return known;
			const facet = invert(rows, name);
			facets.set(name, facet);
			return facet;
		},
		positionOf(id) {
			positions ??= new Map(rows.map((row, position) => [Reflect.get(row, 'id'), position]));
			return positions.get(id);
		},
	};
}

// All positions lie in one array, those of a value side by side: a list a value would take several times the memory.
function invert(rows: readonly object[], facet: string): Facet {
	const numbers = new Map<string, number>();
	const counts: number[] = [];
	for (const row of rows) {
		for (const value of valuesOf(row, facet)) {
			const number = numbers.get(value) ?? counts.length;
			if (number === counts.length) numbers.set(value, number);
			counts[number] = (counts[number] ?? 0) + 1;
		}
	}
	const starts = new Uint32Array(counts.length + 1);
	for (const [number, count] of counts.entries()) starts[number + 1] = (starts[number] ?? 0) + count;
	const ends = starts.slice();
	const positions = new Uint32Array(starts.at(-1) ?? 0);
	for (const [position, row] of rows.entries()) {
		for (const value of valuesOf(row, facet)) {
			const number = numbers.get(value) ?? 0;
			const end = ends[number] ?? 0;
			// A row that has a value twice has it.
			if (end > (starts[number] ?? 0) && positions[end - 1] === position) continue;
			positions[end] = position;
			ends[number] = end + 1;
		}
	}
	const answers = new Map<string, readonly object[]>();
	const at = (value: string) => {
		const number = numbers.get(value);
		return number === undefined ? NONE : positions.subarray(starts[number], ends[number]);
	};
	return {
		values: { [Symbol.iterator]: () => numbers.keys() },
		has: (value) => numbers.has(value),
		positions: at,
		rows(value) {
			const known = answers.get(value);
			if (known) return known;
			const answer = Object.freeze(rowsAt(rows, at(value)));
			// Whoever asks for what is not there must not fill the memory.
			if (numbers.has(value)) answers.set(value, answer);
			return answer;
		},
	};
}
