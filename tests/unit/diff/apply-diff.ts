import type { Collection, CollectionDiff, Dataset, EditionDiff, Keyed } from 'belarus-brief';

interface Change {
	readonly field: string | number | symbol;
	readonly after?: unknown;
}

/** The previous dataset with a diff applied to it: what shows that the diff leaves nothing out. */
export function applyDiff(previous: Dataset, diff: EditionDiff): unknown {
	const { vocabularies, article } = previous;
	const { passages, ...head } = article;
	return {
		edition: withFields(previous.edition, diff.edition),
		article: {
			...withFields(head, diff.article),
			passages: Object.values(withRecords(byId(passages), diff.passages)),
		},
		vocabularies: {
			topics: unkeyed(withRecords(keyed(vocabularies.topics), diff.vocabularies.topics)),
			actions: unkeyed(withRecords(keyed(vocabularies.actions), diff.vocabularies.actions)),
			groupKinds: unkeyed(withRecords(keyed(vocabularies.groupKinds), diff.vocabularies.groupKinds)),
		},
		entities: withRecords(previous.entities, diff.entities),
		mentions: Object.fromEntries(
			Object.entries(
				withRecords(
					Object.fromEntries(Object.entries(previous.mentions).map(([id, mentions]) => [id, { id, mentions }])),
					diff.mentions,
				),
			).map(([id, { mentions }]) => [id, mentions]),
		),
		claims: withRecords(previous.claims, diff.claims),
		recommendations: withRecords(previous.recommendations, diff.recommendations),
		tenures: withRecords(previous.tenures, diff.tenures),
		characterizations: withRecords(previous.characterizations, diff.characterizations),
		links: Object.values(
			unkeyed(
				withRecords(
					byId(previous.links.map((link) => ({ id: `${link.from} ${link.type} ${link.to}`, ...link }))),
					diff.links,
				),
			),
		),
		moved: unkeyed(withRecords(keyed(previous.moved), diff.moved)),
		...(previous.fingerprints && {
			fingerprints: unkeyed(withRecords(keyed(previous.fingerprints), diff.fingerprints)),
		}),
	};
}

function withRecords<R extends Keyed<object>>(records: Collection<R>, diff: CollectionDiff<R>): Record<string, R> {
	const result = new Map(Object.entries(records));
	for (const { id } of diff.removed) result.delete(id);
	for (const { from, before } of diff.moved) if (before) result.delete(from);
	for (const record of diff.added) result.set(record.id, record);
	for (const { after } of diff.moved) if (after) result.set(after.id, after);
	for (const { id, fields } of diff.changed) {
		const record = result.get(id);
		if (record) result.set(id, withFields(record, fields));
	}
	return Object.fromEntries(result);
}

function withFields<T extends object>(record: T, fields: readonly Change[]): T {
	const copy = { ...record };
	for (const { field, after } of fields) {
		if (after === undefined) Reflect.deleteProperty(copy, field);
		else Reflect.set(copy, field, after);
	}
	return copy;
}

function byId<R extends Keyed<object>>(records: readonly R[]): Record<string, R> {
	return Object.fromEntries(records.map((record) => [record.id, record]));
}

function keyed<R extends object>(records: Collection<R>): Record<string, Keyed<R>> {
	return Object.fromEntries(Object.entries(records).map(([id, record]) => [id, { id, ...record }]));
}

function unkeyed<R extends Keyed<object>>(records: Collection<R>): Record<string, Omit<R, 'id'>> {
	return Object.fromEntries(Object.entries(records).map(([key, { id: _, ...record }]) => [key, record]));
}
