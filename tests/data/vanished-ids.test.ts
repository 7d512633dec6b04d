import type { Move } from 'belarus-brief';
import { describe, expect, test } from 'vitest';
import { vanishedIds } from '../../src/author/editions.js';
import { type Change, datasetWith } from './dataset-with.js';

const released = datasetWith();
const CLAIM = ['claims', 'swifts-returned'] as const;
const MOVED = ['moved', 'swifts-returned'] as const;

const move = (kind: Move['kind'], ...to: readonly string[]): Move => ({
	kind,
	to,
	reason: 'A better headline.',
	edition: '2.0.0',
	date: '2027-01-01',
});

/** What is told where the dataset has these changes since its release. */
const told = (...changes: readonly Change[]) =>
	vanishedIds(datasetWith(...changes), [released]).map(({ message }) => message);

describe('a published id', () => {
	test('that is still in use is no fault', () => {
		expect(told([['claims', 'swifts-returned', 'that'], 'they came back'])).toEqual([]);
	});

	test('that is gone is a fault in data/moved.yaml, with the nearest id', () => {
		const faults = vanishedIds(
			datasetWith([CLAIM, undefined], [['claims', 'swifts-have-returned'], released.claims['swifts-returned']]),
			[released],
		);
		expect(faults).toEqual([
			{
				file: 'data/moved.yaml',
				line: 1,
				column: 1,
				message:
					'The claim "swifts-returned" of edition 1.2.0 is gone, and a published id never disappears. Say here what became of it. If it is "swifts-have-returned" now, write kind: moved, to: [swifts-have-returned].',
			},
		]);
	});

	test.each<readonly [string, Move]>([
		['withdrawn', move('withdrawn')],
		['moved', move('moved', 'pairs-bred')],
		['split', move('split', 'pairs-bred', 'boxes-lost')],
	])('that is %s with an entry is no fault', (_, entry) => {
		expect(told([CLAIM, undefined], [MOVED, entry])).toEqual([]);
	});

	test('that leads to a record of another kind is a fault', () => {
		expect(told([CLAIM, undefined], [MOVED, move('moved', 'restore-tower')])).toEqual([
			'The claim "swifts-returned" of edition 1.2.0 leads to "restore-tower", which is no claim: code that reads it would get another kind of record. Withdraw it instead.',
		]);
	});

	test.each([
		['entities', 'entity', 'swifts'],
		['recommendations', 'recommendation', 'restore-tower'],
		['tenures', 'tenure', Object.keys(released.tenures)[0] ?? ''],
		['characterizations', 'characterization', Object.keys(released.characterizations)[0] ?? ''],
	])('of the %s is watched', (collection, what, id) => {
		expect(told([[collection, id], undefined])[0]).toContain(`The ${what} "${id}" of edition 1.2.0 is gone`);
	});

	test('of a vocabulary is watched', () => {
		const [topic = ''] = Object.keys(released.vocabularies.topics);
		expect(told([['vocabularies', 'topics', topic], undefined])[0]).toContain(`The topic "${topic}"`);
	});

	test('that an earlier edition retired stays accounted for', () => {
		const earlier = datasetWith([['moved', 'owls-returned'], move('withdrawn')]);
		expect(vanishedIds(released, [earlier]).map(({ message }) => message)).toEqual([
			'Edition 1.2.0 tells what became of "owls-returned", and nothing here does any more. Put its entry back.',
		]);
		expect(vanishedIds(earlier, [earlier])).toEqual([]);
	});

	test('is told once, by the latest edition that has it', () => {
		const later = datasetWith([['edition', 'version'], '1.3.0']);
		const messages = vanishedIds(datasetWith([CLAIM, undefined]), [released, later]).map(({ message }) => message);
		expect(messages).toHaveLength(1);
		expect(messages[0]).toContain('edition 1.3.0');
	});
});
