import { describe, expect, test } from 'vitest';
import { CommandError } from '../../../src/cli/command.js';
import { lockfileText, lockOf, parseLockfile } from '../../../src/cli/lockfile.js';
import { idsUsed } from '../../../src/cli/usage/ids-used.js';
import { retiredDataset } from './retired-dataset.js';

const dataset = retiredDataset();
const used = (text: string) => idsUsed(dataset, 'belarus-brief')({ path: 'a.ts', text });
const records = (text: string) => used(text).used.map(({ record }) => record);
const NAMED =
	"import { because, claims, entities, has, mentions, tenures, vocabularies, where } from 'belarus-brief';\n";

describe('the text of a lock', () => {
	test('has a record a line in the order of their names, tabs, and a line end at the end', async () => {
		const lock = await lockOf(['entities/vale', 'claims/bees-return', 'entities/vale'], dataset);
		const [claim, entity] = Object.values(lock.records);
		expect(lockfileText(lock)).toBe(
			[
				'{',
				'\t"lockfileVersion": 1,',
				'\t"edition": {',
				'\t\t"version": "1.1.0",',
				`\t\t"digest": "${'d'.repeat(64)}"`,
				'\t},',
				'\t"records": {',
				`\t\t"claims/bees-return": "${claim}",`,
				`\t\t"entities/vale": "${entity}"`,
				'\t}',
				'}',
				'',
			].join('\n'),
		);
	});

	test('is read as it was written, with a mark at the start and other line ends, too', async () => {
		const lock = await lockOf(['entities/vale', 'vocabularies.topics/bees'], dataset);
		const text = lockfileText(lock);
		expect(parseLockfile(text, 'lock')).toEqual(lock);
		expect(parseLockfile(`\uFEFF${text.replaceAll('\n', '\r\n')}`, 'lock')).toEqual(lock);
	});

	const text = (change: object) =>
		JSON.stringify({
			lockfileVersion: 1,
			edition: { version: '1.0.0', digest: 'a'.repeat(64) },
			records: {},
			...change,
		});

	test.each([
		['is no JSON', '{', /^my\.json is not JSON\. Name the lockfile with --file; if this is it, restore it/],
		['is empty', '', /^my\.json is not JSON\./],
		['holds a merge conflict', '{\n<<<<<<< HEAD\n}', /is not JSON, since it holds the marks of a merge conflict/],
		['is another JSON', '{"name":"x"}', /^my\.json is no lockfile of belarus-brief at "lockfileVersion"/],
		['is a list', '[]', /^my\.json is no lockfile of belarus-brief: /],
		[
			'is of a later version',
			text({ lockfileVersion: 2 }),
			/^my\.json has lockfileVersion "2", and this command reads version 1\. Use the release/,
		],
		['lacks the edition', text({ edition: undefined }), /at "edition"/],
		[
			'has a digest that is none',
			text({ records: { 'claims/x': 'abc' } }),
			/at "records\.claims\/x": a digest has 64 hexadecimal digits\./,
		],
		[
			'has a record without a collection',
			text({ records: { x: 'a'.repeat(64) } }),
			/a record is named collection\/id|at "records\.x"/,
		],
	])('is refused where it %s', (_, content, message) => {
		expect(() => parseLockfile(content, 'my.json')).toThrow(CommandError);
		expect(() => parseLockfile(content, 'my.json')).toThrow(message);
	});
});

describe('the records that a source uses', () => {
	test('are named by the collection they are read from', () => {
		const keys = records(
			`${NAMED}claims['bees-return']; entities.vale; mentions.limewood; vocabularies.actions.fund; tenures['elm-mayor'];`,
		);
		expect(keys).toEqual([
			'claims/bees-return',
			'entities/vale',
			'mentions/limewood',
			'vocabularies.actions/fund',
			'tenures/elm-mayor',
		]);
	});

	test('are named by the collection that has them, where a function is asked', () => {
		const keys = records(
			`${NAMED}because('bees-return'); where(claims, { about: 'council', topics: 'bees', nature: 'causal' }); has(entities, 'mayor');`,
		);
		expect(keys).toEqual(['claims/bees-return', 'entities/council', 'vocabularies.topics/bees', 'entities/mayor']);
	});

	test('are not those that are everywhere on objects', () => {
		expect(used(`${NAMED}claims.hasOwnProperty; claims['constructor']; claims.toString();`)).toEqual({
			used: [],
			unlockable: [],
			untraced: [],
		});
	});

	test('do not include ids that the edition does not have, which are told with their place and the nearest', () => {
		expect(
			used(`${NAMED}claims['bees-retrun']; entities.qqq; because('bees-back');\nclaims['bees-and-limes'];`),
		).toMatchObject({
			used: [],
			unlockable: [
				{
					line: 2,
					column: 9,
					id: 'bees-retrun',
					message: 'not in claims of edition 1.1.0. Did you mean "bees-return"?',
				},
				{ id: 'qqq', message: 'not in entities of edition 1.1.0. Check its spelling.' },
				{ id: 'bees-back', message: 'moved to bees-return in 1.1.0: a clearer headline. Run belarus-brief fix.' },
				{ line: 3, message: expect.stringMatching(/^split into .* Choose what to use in its place\.$/) },
			],
		});
	});

	test('do not include ids of another collection, which are told with theirs', () => {
		expect(used(`${NAMED}claims['vale'];`).unlockable).toMatchObject([
			{ message: 'not in claims of edition 1.1.0. It is one of entities.' },
		]);
	});

	test('do not include the words of a record or an anchor that is passed itself', () => {
		const text =
			"import { link } from 'belarus-brief';\nlink({ passage: 'p02', start: 1, end: 2 }); link({ id: 'mine', ...other });";
		expect(used(text)).toEqual({ used: [], unlockable: [], untraced: [] });
	});

	test('do not include strings that do not trace, which are told', () => {
		expect(used("export const id = 'bees-return';")).toEqual({
			used: [],
			unlockable: [],
			untraced: [{ file: 'a.ts', line: 1, column: 20, id: 'bees-return' }],
		});
	});
});
