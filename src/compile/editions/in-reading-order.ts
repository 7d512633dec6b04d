import type { Dataset } from '../../model/dataset.js';
import { byEntityOrder, byFirstAnchor, byFirstMention } from '../assemble/reading-order.js';
import type { PlainObject } from '../source/plain-object.js';

/** A dataset whose records come in reading order: canonical JSON has their keys by the alphabet. */
export function inReadingOrder(dataset: Dataset): Dataset {
	const { entities, mentions, fingerprints } = dataset;
	const placed = <R extends object>(records: Readonly<Record<string, R>>) =>
		ordered(records, idsOf(byFirstAnchor(plain(records))));
	const entityIds = idsOf(
		byFirstMention(plain(entities), new Map(Object.entries(mentions).map(([id, list]) => [id, list.map(asPlain)]))),
	);
	return {
		...dataset,
		entities: ordered(entities, entityIds),
		mentions: ordered(mentions, idsOf(byEntityOrder(new Map(Object.entries(mentions)), entityIds))),
		claims: placed(dataset.claims),
		recommendations: placed(dataset.recommendations),
		tenures: placed(dataset.tenures),
		characterizations: placed(dataset.characterizations),
		...(fingerprints && { fingerprints: ordered(fingerprints, bySpan(Object.keys(fingerprints))) }),
	};
}

function ordered<R>(records: Readonly<Record<string, R>>, ids: readonly string[]): Record<string, R> {
	return Object.fromEntries(ids.flatMap((id) => (records[id] === undefined ? [] : [[id, records[id]]])));
}

function idsOf(entries: readonly (readonly [string, unknown])[]): string[] {
	return entries.map(([id]) => id);
}

function plain(records: Readonly<Record<string, object>>): Map<string, PlainObject> {
	return new Map(Object.entries(records).map(([id, record]) => [id, asPlain(record)]));
}

function asPlain(record: object): PlainObject {
	return { ...record };
}

function bySpan(keys: readonly string[]): string[] {
	const numbers = (key: string) => key.split('-').map(Number);
	return keys.toSorted((a, b) => {
		const [[start = 0, end = 0], [otherStart = 0, otherEnd = 0]] = [numbers(a), numbers(b)];
		return start - otherStart || end - otherEnd;
	});
}
