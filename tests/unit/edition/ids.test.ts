import {
	article,
	characterizations,
	claims,
	entities,
	links,
	mentions,
	moved,
	recommendations,
	tenures,
	vocabularies,
} from 'belarus-brief';
import { describe, expect, test } from 'vitest';

const collections = { entities, claims, recommendations, tenures, characterizations };

describe.each(Object.entries(collections))('the %s', (_, collection) => {
	test('stand under their ids', () => {
		expect(Object.values<{ readonly id: string }>(collection).map(({ id }) => id)).toEqual(Object.keys(collection));
	});

	test('have ids that read as headlines', () => {
		for (const id of Object.keys(collection)) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
	});
});

test('an id names one record across the collections', () => {
	const ids = Object.values(collections).flatMap((collection) => Object.keys(collection));
	expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('no retired id is in use, and each leads to one that is', () => {
	const ids = new Set(Object.values(collections).flatMap((collection) => Object.keys(collection)));
	for (const [id, { to }] of Object.entries(moved)) {
		expect(ids.has(id)).toBe(false);
		for (const successor of to) expect(ids.has(successor) || Object.hasOwn(moved, successor)).toBe(true);
	}
});

describe('the reading order', () => {
	const starts = (records: readonly { readonly anchors: readonly { readonly start: number }[] }[]) =>
		records.map(({ anchors }) => anchors[0]?.start ?? -1);
	const ascending = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);

	test.each([
		['claims', Object.values(claims)],
		['recommendations', Object.values(recommendations)],
		['tenures', Object.values(tenures)],
		['characterizations', Object.values(characterizations)],
	])('is that of the %s', (_, records) => {
		expect(starts(records).length).toBeGreaterThan(0);
		expect(starts(records)).toEqual(ascending(starts(records)));
	});

	test('is that of the mentions of an entity', () => {
		for (const places of Object.values(mentions)) {
			expect(places.map(({ start }) => start)).toEqual(ascending(places.map(({ start }) => start)));
		}
	});

	test('of first mention is that of the entities', () => {
		const first = Object.keys(entities).flatMap((id) => mentionsOf(id)[0]?.start ?? []);
		expect(first.length).toBeGreaterThan(80);
		expect(first).toEqual(ascending(first));
	});

	test('is that of passages and sentences, which do not overlap', () => {
		const spans = article.passages.flatMap(({ sentences }) => sentences.flatMap(({ start, end }) => [start, end]));
		expect(spans).toEqual(ascending(spans));
		expect(spans.at(-1)).toBe(article.text.length);
	});

	test('is that of the because of each record', () => {
		const order = Object.keys(claims);
		for (const { id, because } of [...Object.values(claims), ...Object.values(recommendations)]) {
			const places = because.map((ground) => order.indexOf(ground));
			expect(places, id).toEqual(ascending(places));
		}
	});
});

describe('what a record names', () => {
	test('is there: entities, topics, actions, claims and recommendations', () => {
		for (const claim of Object.values(claims)) {
			for (const id of [...claim.holders, ...claim.about]) expect(entities).toHaveProperty([id]);
			for (const id of claim.topics) expect(vocabularies.topics).toHaveProperty([id]);
			for (const id of [...claim.because, ...claim.elaborates, ...claim.restates, ...claim.opposes]) {
				expect(Object.hasOwn(claims, id)).toBe(true);
			}
		}
		for (const recommendation of Object.values(recommendations)) {
			for (const id of [...recommendation.addressees, ...recommendation.about]) expect(entities).toHaveProperty([id]);
			for (const id of recommendation.serves) expect(Object.hasOwn(recommendations, id)).toBe(true);
			expect(vocabularies.actions).toHaveProperty([recommendation.action]);
		}
	});

	test('is in the links once for each edge of a record, and nothing else is', () => {
		const edges = [...Object.values(claims), ...Object.values(recommendations)].flatMap((record) => [
			...record.because.map((from) => `${from} supports ${record.id}`),
			...record.restates.map((to) => `${record.id} restates ${to}`),
			...('serves' in record ? record.serves.map((to) => `${record.id} serves ${to}`) : []),
			...('elaborates' in record ? record.elaborates.map((to) => `${record.id} elaborates ${to}`) : []),
			...('opposes' in record ? record.opposes.map((to) => `${record.id} opposes ${to}`) : []),
			...(record.partOf === undefined ? [] : [`${record.id} part-of ${record.partOf}`]),
		]);
		expect(links.map(({ from, type, to }) => `${from} ${type} ${to}`).sort()).toEqual(edges.sort());
	});
});

function mentionsOf(id: string): readonly { readonly start: number }[] {
	return Object.hasOwn(mentions, id) ? Reflect.get(mentions, id) : [];
}
