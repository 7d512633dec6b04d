import { isPlainObject, type PlainObject } from './plain-object.js';

type Entries = [string, PlainObject][];

/** Records in the order in which the article comes to them; those that start at one place keep the order of the file. */
export function byFirstAnchor(records: ReadonlyMap<string, PlainObject>): Entries {
	return [...records].sort(([, a], [, b]) => startOf(listOf(a['anchors'])[0]) - startOf(listOf(b['anchors'])[0]));
}

/** Entities in the order of their first mention; those without one come last. */
export function byFirstMention(
	entities: ReadonlyMap<string, PlainObject>,
	mentions: ReadonlyMap<string, readonly PlainObject[]>,
): Entries {
	const first = (id: string) => Math.min(...(mentions.get(id) ?? []).map(startOf));
	return [...entities].sort(([a], [b]) => (first(a) === first(b) ? 0 : first(a) - first(b)));
}

/** Mentions in the order of the entities; those of unknown entities come last, for the checks to find. */
export function byEntityOrder<M>(mentions: ReadonlyMap<string, M>, entities: readonly string[]): [string, M][] {
	const position = (id: string) => entities.indexOf(id) + (entities.includes(id) ? 0 : entities.length + 1);
	return [...mentions].sort(([a], [b]) => position(a) - position(b));
}

const EDGE_LISTS = ['serves', 'elaborates', 'restates', 'opposes'];

/** A record whose relations name the others in reading order; unknown ids come last, for the checks to find. */
export function withOrderedEdges(
	record: PlainObject,
	own: ReadonlyMap<unknown, number>,
	claims: ReadonlyMap<unknown, number>,
): PlainObject {
	const sorted = (value: unknown, order: ReadonlyMap<unknown, number>) => {
		const position = (id: unknown) => order.get(id) ?? order.size;
		return Array.isArray(value) ? value.toSorted((a, b) => position(a) - position(b)) : value;
	};
	return Object.fromEntries(
		Object.entries(record).map(([field, value]) => {
			if (field === 'because') return [field, sorted(value, claims)];
			return [field, EDGE_LISTS.includes(field) ? sorted(value, own) : value];
		}),
	);
}

function listOf(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}

function startOf(anchor: unknown): number {
	return isPlainObject(anchor) && typeof anchor['start'] === 'number' ? anchor['start'] : Number.MAX_SAFE_INTEGER;
}
