import { describe, expect, test } from 'vitest';
import { faultsOf } from './compile-small.js';
import type { Edit } from './edit.js';

const CLAIMS = 'data/claims/p01-tower.yaml';
const DANGLING: Edit = ['data/recommendations.yaml', '- swifts-would-be-safe', '- swifts-would-be-save'];
const DANGLING_TOLD =
	'data/recommendations.yaml:14:7  No claim "swifts-would-be-save" in the dataset. Did you mean "swifts-would-be-safe"?';

const placesOf = (faults: readonly string[]) => faults.map((fault) => fault.replace(/ {2}.*/, ''));

describe('all faults come at once', () => {
	test('where files have faults of different kinds, in the order of files and lines', () => {
		const faults = faultsOf(
			['data/edition.yaml', "released: '2026-12-01'", 'released: soon'],
			['data/claims/p02-heading.yaml', 'that: [\n'],
			[CLAIMS, 'nature: descriptive\n  status: hedged', 'nature: descriptve\n  status: hedged'],
			[CLAIMS, "at: 'p01.1:1-13'", "at: 'p01.1:1-99'"],
			['data/mentions/p00.yaml', 'form: name', 'form: nam'],
			['data/notes.yaml', 'a: 1\n'],
			['data/entities/people.yaml', 'Tess Rowan', '<i>Tess</i>'],
		);
		expect(placesOf(faults)).toEqual([
			'data/claims/p01-tower.yaml:10:7',
			'data/claims/p01-tower.yaml:27:11',
			'data/claims/p02-heading.yaml:2:1',
			'data/edition.yaml:1:11',
			'data/entities/people.yaml:5:9',
			'data/mentions/p00.yaml:2:28',
			'data/notes.yaml:1:1',
		]);
	});

	test('where records do not fit together and break data rules', () => {
		const faults = faultsOf(
			DANGLING,
			[CLAIMS, 'holders: [tess-rowan]', 'holders: [tess-rowen]'],
			[CLAIMS, 'are reported to have bred', 'bred'],
			['data/claims/p03-council.yaml', 'would be dry', 'will be dry'],
			[
				'data/mentions/p01.yaml',
				"'p01.2:13', form: nominal, reading: literal",
				"'p01.2:13', form: nominal, reading: government",
			],
			['data/tenures.yaml', 'rowan-keeper:', 'swifts:'],
		);
		expect(placesOf(faults)).toEqual([
			'data/claims/p01-tower.yaml:18:13',
			'data/claims/p01-tower.yaml:26:9',
			// The clause lost its "would" and says "will": two rules.
			'data/claims/p03-council.yaml:2:9',
			'data/claims/p03-council.yaml:2:9',
			'data/mentions/p01.yaml:3:47',
			'data/recommendations.yaml:14:7',
			expect.stringMatching(/^data\/tenures\.yaml:[12]:/),
		]);
	});
});

describe('a fault does not hide a dangling reference elsewhere', () => {
	test.each<[string, Edit, string]>([
		['a claim', [CLAIMS, 'nature: descriptive\n  status: hedged', 'nature: x\n  status: hedged'], `${CLAIMS}:27:11`],
		['a claim that others name', [CLAIMS, 'swifts nest', 'swifts <b>nest'], `${CLAIMS}:13:9`],
		['an address', [CLAIMS, "at: 'p01.1:1-13'", "at: 'p01.1:1-99'"], `${CLAIMS}:10:7`],
		['a mention', ['data/mentions/p00.yaml', 'form: name', 'form: nam'], 'data/mentions/p00.yaml:2:28'],
		['an entity', ['data/entities/people.yaml', 'Tess Rowan', '<i>Tess</i>'], 'data/entities/people.yaml:5:9'],
		['a topic', ['data/vocabularies.yaml', 'label: Birds', 'label: <b>'], 'data/vocabularies.yaml:3:19'],
		['the edition', ['data/edition.yaml', "'2026-12-01'", 'soon'], 'data/edition.yaml:1:11'],
		['the article', ['data/article.yaml', 'url: https', 'url: javascript'], 'data/article.yaml:4:6'],
		['a move', ['data/moved.yaml', 'edition: 1.1.0', 'edition: one'], 'data/moved.yaml:5:12'],
	])('where %s has one', (_, edit, place) => {
		const faults = faultsOf(edit, DANGLING);
		expect(faults).toContain(DANGLING_TOLD);
		expect(placesOf(faults)).toEqual([place, 'data/recommendations.yaml:14:7'].toSorted());
	});
});

describe('a fault makes no noise elsewhere', () => {
	test('where others name the faulty record', () => {
		// Two relations, a move and nothing else lead to this claim.
		expect(placesOf(faultsOf([CLAIMS, 'swifts nest', 'swifts <b>nest']))).toEqual([`${CLAIMS}:13:9`]);
	});

	test('where the faulty record names others', () => {
		expect(placesOf(faultsOf([CLAIMS, 'unit: pairs', 'unit: <b>']))).toEqual([`${CLAIMS}:33:49`]);
	});

	test('where the faulty record is an entity that everybody names', () => {
		expect(placesOf(faultsOf(['data/entities/groups.yaml', 'name: Swifts', 'name: <b>']))).toEqual([
			'data/entities/groups.yaml:2:9',
		]);
	});

	test('where the faulty record is all that names an entity', () => {
		expect(placesOf(faultsOf(['data/tenures.yaml', 'standing: current', 'standing: x']))).toEqual([
			'data/tenures.yaml:4:13',
		]);
	});

	test('where an address of a record with a cue is wrong', () => {
		expect(placesOf(faultsOf([CLAIMS, "at: 'p01.2:6-14'", "at: 'p01.2:6-15'"]))).toEqual([`${CLAIMS}:23:7`]);
	});

	test('where one of the addresses of a record of another voice than the title is wrong', () => {
		const edit: Edit = ['data/claims/p04-disclaimer.yaml', "at: 'p04.1:1-9'", "at: ['p04.1:1-3', 'p04.1:4-10']"];
		expect(placesOf(faultsOf(edit))).toEqual(['data/claims/p04-disclaimer.yaml:6:21']);
	});

	test('where two mentions of an entity have wrong addresses', () => {
		const edits: Edit[] = [
			['data/mentions/p00.yaml', 'p00.1:1', 'p00.1:11'],
			['data/mentions/p01.yaml', "'p01.2:7'", "'p01.2:77'"],
		];
		expect(placesOf(faultsOf(...edits))).toEqual(['data/mentions/p00.yaml:2:11', 'data/mentions/p01.yaml:9:11']);
	});

	test('where a relation names no id', () => {
		expect(placesOf(faultsOf(['data/recommendations.yaml', '- swifts-would-be-safe', '- 12']))).toEqual([
			'data/recommendations.yaml:14:7',
		]);
	});
});
