import { fieldsOf } from '../../model/fields.js';
import { isPlainObject, type PlainObject } from '../source/yaml.js';

type Entries = [string, PlainObject][];

/**
 * Records in the order in which the article comes to them: by the start of the first anchor, the longer one first, so that
 * a whole precedes its parts; then by id.
 *
 * Nothing else may decide: a frozen edition is put back into this order from its records alone.
 */
export function byFirstAnchor(records: ReadonlyMap<string, PlainObject>): Entries {
	return inOrder(records, (_, record) => listOf(record['anchors'])[0]);
}

/** Entities in the order of their first mention; those without one come last. */
export function byFirstMention(
	entities: ReadonlyMap<string, PlainObject>,
	mentions: ReadonlyMap<string, readonly PlainObject[]>,
): Entries {
	return inOrder(entities, (id) => mentions.get(id)?.toSorted(compareSpans)[0]);
}

function inOrder(
	records: ReadonlyMap<string, PlainObject>,
	spanOf: (id: string, record: PlainObject) => unknown,
): Entries {
	return [...records]
		.map(([id, record]) => ({ id, record, span: spanOf(id, record) }))
		.sort((a, b) => compareSpans(a.span, b.span) || (a.id < b.id ? -1 : 1))
		.map(({ id, record }) => [id, record]);
}

/** Mentions in the order of the entities; those of unknown entities come last, for the checks to find. */
export function byEntityOrder<M>(mentions: ReadonlyMap<string, M>, entities: readonly string[]): [string, M][] {
	const position = (id: string) => entities.indexOf(id) + (entities.includes(id) ? 0 : entities.length + 1);
	return [...mentions].sort(([a], [b]) => position(a) - position(b));
}

/** The positions of claims and recommendations in reading order, by what a field calls them. */
export type Positions = Readonly<Record<'claim' | 'recommendation', ReadonlyMap<unknown, number>>>;

/** A record whose relations name the others in reading order; unknown ids come last, for the checks to find. */
export function withOrderedEdges(
	collection: 'claims' | 'recommendations',
	record: PlainObject,
	positions: Positions,
): PlainObject {
	const ordered = { ...record };
	for (const [field, { edge, names }] of fieldsOf(collection)) {
		const value = record[field];
		if (edge === undefined || !Array.isArray(value)) continue;
		const order = positions[names?.includes('recommendation') ? 'recommendation' : 'claim'];
		const position = (id: unknown) => order.get(id) ?? order.size;
		ordered[field] = value.toSorted((a, b) => position(a) - position(b));
	}
	return ordered;
}

function listOf(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}

// What has no place comes last, for the checks to find.
function compareSpans(a: unknown, b: unknown): number {
	return offset(a, 'start') - offset(b, 'start') || offset(b, 'end') - offset(a, 'end');
}

function offset(span: unknown, edge: 'start' | 'end'): number {
	const value = isPlainObject(span) ? span[edge] : undefined;
	return typeof value === 'number' ? value : Number.MAX_SAFE_INTEGER;
}
