import * as brief from 'belarus-brief';
import { type Dataset, diff, EditionError, type Move } from 'belarus-brief';
import { parseDataset } from 'belarus-brief/schema';
import { describe, expect, test } from 'vitest';
import { type Change, datasetWith } from '../../data/dataset-with.js';

const dataset = datasetWith();
const CLAIM = 'swifts-returned';

/** The small dataset against itself with other values at some paths. */
const changed = (...changes: readonly Change[]) => diff(dataset, datasetWith(...changes));

const retired = (kind: Move['kind'], ...to: readonly string[]): Move => ({
	kind,
	to,
	reason: 'Two headlines for one claim.',
	edition: '2.0.0',
	date: '2027-01-01',
});

const claim = dataset.claims[CLAIM];

describe('the bump is', () => {
	test.each<[name: string, bump: brief.Bump, ...changes: Change[]]>([
		['major where an id is gone', 'major', [['claims', CLAIM], undefined]],
		[
			'major where an id is withdrawn',
			'major',
			[['claims', CLAIM], undefined],
			[['moved', CLAIM], retired('withdrawn')],
		],
		[
			'major where an id is split',
			'major',
			[['claims', CLAIM], undefined],
			[['moved', CLAIM], retired('split', 'a', 'b')],
		],
		[
			'major where a move leads nowhere',
			'major',
			[['claims', CLAIM], undefined],
			[['moved', CLAIM], retired('moved', 'b')],
		],
		['major where an entity changes its kind', 'major', [['entities', 'field-notes', 'kind'], 'organization']],
		['major where a field is gone', 'major', [['claims', CLAIM, 'topics'], undefined]],
		['major where the contract has another major version', 'major', [['edition', 'schemaVersion'], '2.0.0']],
		['minor where a record is new', 'minor', [['claims', 'new-claim'], { ...claim, id: 'new-claim' }]],
		['minor where a field is new', 'minor', [['claims', CLAIM, 'when'], { edtf: '2020' }]],
		['minor where a facet has another value', 'minor', [['claims', CLAIM, 'status'], 'hedged']],
		['minor where a list of ids changes', 'minor', [['claims', CLAIM, 'agents'], []]],
		['minor where a mention has another reading', 'minor', [['mentions', 'field-notes', 0, 'reading'], 'population']],
		['minor where an id is moved with its entry', 'minor', ...renamed()],
		['patch where the wording changes', 'patch', [['claims', CLAIM, 'that'], 'they came back']],
		['patch where an anchor shifts', 'patch', [['claims', CLAIM, 'anchors', 0, 'end'], 400]],
		['patch where a mention shifts', 'patch', [['mentions', 'field-notes', 0, 'end'], 9]],
		['patch where a spelling is added', 'patch', [['entities', 'field-notes', 'names', 0], { value: 'x', lang: 'en' }]],
		['patch where an identifier changes', 'patch', [['entities', 'field-notes', 'identifiers'], [{ scheme: 'w' }]]],
		['patch where a label of a topic changes', 'patch', [['vocabularies', 'topics', topic(), 'label'], 'Else']],
		['none where only the release differs', 'none', [['edition', 'version'], '9.9.9'], [['edition', 'released'], 'x']],
	])('%s', (_, bump, ...changes) => {
		const { bump: least, reasons } = changed(...changes);
		expect({ least, reasons }).toMatchObject({ least: bump });
		expect(reasons.length > 0).toBe(bump !== 'none');
	});
});

describe('a difference', () => {
	test('tells the field with its old and new value', () => {
		const { claims } = changed([['claims', CLAIM, 'status'], 'hedged']);
		expect(claims.changed).toEqual([
			{ id: CLAIM, fields: [{ field: 'status', before: claim?.status, after: 'hedged' }] },
		]);
	});

	test('of a renamed record is a move, and neither an addition nor a removal', () => {
		const { claims, bump, reasons } = changed(...renamed());
		expect(claims.added).toEqual([]);
		expect(claims.removed).toEqual([]);
		expect(claims.moved).toMatchObject([{ kind: 'moved', from: CLAIM, to: 'swifts-came-back', fields: [] }]);
		expect(bump).toBe('minor');
		expect(reasons).toContain(`The claim "${CLAIM}" is now "swifts-came-back": Two headlines for one claim.`);
	});

	test('that only follows a rename is listed and is no news of its own', () => {
		const record = dataset.entities['swifts'];
		const { claims, notes } = changed(
			[['entities', 'swifts'], undefined],
			[['entities', 'common-swifts'], { ...record, id: 'common-swifts' }],
			[['moved', 'swifts'], retired('moved', 'common-swifts')],
			[['claims', CLAIM, 'agents'], ['common-swifts']],
		);
		expect(claims.changed).toMatchObject([
			{ id: CLAIM, fields: [{ field: 'agents', before: ['swifts'], after: ['common-swifts'] }] },
		]);
		expect(notes.map(({ text }) => text)).toEqual([
			'The entity "swifts" is now "common-swifts": Two headlines for one claim.',
		]);
	});

	test('that undoes a rename is major, since the new id leads nowhere', () => {
		const { bump, reasons } = diff(datasetWith(...renamed()), dataset);
		expect(bump).toBe('major');
		expect(reasons).toContain('The claim "swifts-came-back" is gone, and `moved` does not say what became of it.');
	});

	test('that undoes a merge is a record more, and takes none away', () => {
		const merged = datasetWith([['claims', CLAIM], undefined], [['moved', CLAIM], retired('merged', 'pairs-bred')]);
		expect(diff(dataset, merged)).toMatchObject({ bump: 'minor' });
		const { bump, notes } = diff(merged, dataset);
		expect(bump).toBe('minor');
		expect(notes.map(({ text }) => text)).toContain(`The claim "${CLAIM}" is new.`);
		expect(notes.map(({ text }) => text).join()).not.toContain('is gone');
	});

	test('is told in a sentence, with what it asks of the version', () => {
		const { notes } = changed(
			[['claims', CLAIM, 'agents'], ['field-notes']],
			[['claims', CLAIM, 'that'], 'they came back'],
			[['recommendations', 'restore-tower'], undefined],
		);
		expect(notes.map(({ bump }) => bump)).toEqual(['major', 'minor']);
		expect(notes[0]?.text).toBe(
			'The recommendation "restore-tower" is gone, and `moved` does not say what became of it.',
		);
		expect(notes[1]?.text).toMatch(/^The claim "swifts-returned" differs in `that` and `agents` \(with "field-notes"/);
	});
});

describe('diff', () => {
	test('does not take a retired id, which still leads to its successor, for a record', () => {
		const current = JSON.parse(JSON.stringify(dataset).replaceAll(CLAIM, 'swifts-came-back'));
		current.moved[CLAIM] = retired('moved', 'swifts-came-back');
		const read = parseDataset(current);
		expect(read.claims[CLAIM]).toMatchObject({ id: 'swifts-came-back' });
		expect(diff(dataset, read).claims).toEqual(diff(dataset, current).claims);
		expect(diff(dataset, read).claims.moved).toMatchObject([{ from: CLAIM, to: 'swifts-came-back' }]);
		expect(diff(read, dataset).claims).toEqual(diff(current, dataset).claims);
	});

	test('takes the installed edition where no current dataset is given', () => {
		expect(diff(brief)).toMatchObject({ bump: 'none', notes: [] });
		expect(diff(dataset).claims.added.length).toBe(Object.keys(brief.claims).length);
	});

	test.each<readonly [unknown, string]>([
		[undefined, 'The previous dataset has no edition, so it is no dataset.'],
		[null, 'The previous dataset has no edition'],
		['1.0.0', 'The previous dataset has no edition'],
		[{ edition: {} }, 'The previous dataset has no article'],
		[{ ...dataset, claims: null }, 'The previous dataset has no claims'],
	])('refuses %j in a sentence', (value, sentence) => {
		// @ts-expect-error: what JavaScript may pass
		const call = () => diff(value);
		expect(call).toThrow(EditionError);
		expect(call).toThrow(sentence);
	});
});

function renamed(): Change[] {
	return [
		[['claims', CLAIM], undefined],
		[['claims', 'swifts-came-back'], { ...claim, id: 'swifts-came-back' }],
		[['moved', CLAIM], retired('moved', 'swifts-came-back')],
	];
}

function topic(): string {
	return Object.keys((dataset satisfies Dataset).vocabularies.topics)[0] ?? '';
}
