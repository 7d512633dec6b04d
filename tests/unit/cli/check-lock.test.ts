import type { Dataset } from 'belarus-brief';
import * as brief from 'belarus-brief';
import { describe, expect, test } from 'vitest';
import { checkLock, lockOf } from '../../../src/cli/lockfile.js';
import { retiredDataset, withHiddenSuccessors } from './retired-dataset.js';

const dataset = retiredDataset();

/** The changes that a lock of some records, made of `before`, finds in `after`. */
async function changes(keys: readonly string[], before: Dataset, after: Dataset) {
	return checkLock(await lockOf(keys, before), after);
}

/** A lock that holds a record which no edition at hand has any more. */
async function changesOf(key: string, after: Dataset = dataset) {
	const lock = await lockOf([], dataset);
	return checkLock({ ...lock, records: { [key]: 'a'.repeat(64) } }, after);
}

const KEYS = [
	'claims/bees-return',
	'entities/mayor',
	'mentions/limewood',
	'recommendations/plant-limes',
	'tenures/elm-mayor',
	'characterizations/mowing-called-needless',
	'vocabularies.topics/bees',
	'vocabularies.actions/fund',
	'vocabularies.groupKinds/office',
];

describe('a lock', () => {
	test('finds no change where the records are the same, in whatever version', async () => {
		const later = { ...retiredDataset(), edition: { ...dataset.edition, version: '1.2.0', digest: 'e'.repeat(64) } };
		expect(await changes(KEYS, dataset, later)).toEqual([]);
	});

	test('finds none in the whole installed edition', async () => {
		const keys = Object.keys(brief.claims).map((id) => `claims/${id}`);
		expect(await changes(keys, brief, brief)).toEqual([]);
	});

	test.each(KEYS)('finds that %s differs', async (key) => {
		const lock = await lockOf(KEYS, dataset);
		const spoiled = { ...lock, records: { ...lock.records, [key]: 'f'.repeat(64) } };
		expect(await checkLock(spoiled, dataset)).toEqual([{ record: key, change: 'content', to: [] }]);
	});

	test('finds a changed field, and does not mind the order of keys', async () => {
		const changed = retiredDataset();
		const claim = changed.claims['bees-return'];
		const turned = Object.fromEntries(Object.entries(claim ?? {}).reverse());
		const claims = {
			...changed.claims,
			'bees-return': Object.assign(structuredClone(claim ?? {}), turned, { status: 'hedged' }),
		};
		const found = await changes(KEYS, dataset, Object.assign(changed, { claims }));
		expect(found).toEqual([{ record: 'claims/bees-return', change: 'content', to: [] }]);
		const same = { ...retiredDataset().claims, 'bees-return': Object.assign({}, turned) };
		expect(await changes(KEYS, dataset, Object.assign(retiredDataset(), { claims: same }))).toEqual([]);
	});

	test('tells where a record moved, also where its content is the same', async () => {
		const record = dataset.claims['bees-return'];
		const before = Object.assign(retiredDataset(), { claims: { 'bees-back': record } });
		expect(await changes(['claims/bees-back'], before, dataset)).toEqual([
			{
				record: 'claims/bees-back',
				change: 'moved',
				to: ['claims/bees-return'],
				edition: '1.1.0',
				reason: 'a clearer headline',
			},
		]);
		expect(await changes(['claims/bees-back'], before, withHiddenSuccessors(dataset))).toMatchObject([
			{ change: 'moved' },
		]);
	});

	test.each([
		['claims/mowing-ended', { change: 'merged', to: ['claims/mowing-stopped'] }],
		['claims/bees-and-limes', { change: 'split', to: ['claims/bees-return', 'claims/limes-feed-bees'] }],
		['claims/wasps-return', { change: 'withdrawn', to: [], reason: 'not in the text' }],
		['claims/nursery-wanted', { change: 'moved', to: ['recommendations/fund-nursery'] }],
		['vocabularies.topics/insects', { change: 'moved', to: ['vocabularies.topics/bees'] }],
	])('tells what became of %s', async (key, expected) => {
		expect(await changesOf(key)).toMatchObject([{ record: key, ...expected }]);
	});

	test.each([
		['misspelled', 'claims/bees-retrun', 'claims/bees-return'],
		['in another collection', 'entities/bees-return', 'claims/bees-return'],
		['in a collection of another name', 'claim/bees-return', 'claims/bees-return'],
		['named like a property of every object', 'claims/constructor', undefined],
		['of another article', 'claims/nothing-of-this-kind-at-all', undefined],
	])('takes for unknown a record %s', async (_, key, nearest) => {
		expect(await changesOf(key)).toEqual([
			{ record: key, change: 'unknown', to: [], ...(nearest !== undefined && { nearest }) },
		]);
	});
});
