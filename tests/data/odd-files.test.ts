import { describe, expect, test } from 'vitest';
import { faultsOf } from './compile-small.js';

const NO_SOURCE =
	'No file of this name belongs in data/. Claims go to claims/<passage>-<headline>.yaml, mentions to mentions/<passage>.yaml; docs/guide/adding-a-record.md lists the others.';

describe('a file that does not belong in data/', () => {
	test.each([
		'data/notes.yaml',
		'data/claims.yaml',
		'data/claims/tower.yaml',
		'data/claims/p05-tower.yml',
		'data/mentions/p05-tower.yaml',
		'data/entities/birds.yaml',
		'data/entities/__proto__.yaml',
	])('is refused: %s', (file) => {
		expect(faultsOf([file, 'a: 1\n'])).toEqual([`${file}:1:1  ${NO_SOURCE}`]);
	});
});

describe('an empty file', () => {
	test.each(['', '# only a comment\n', '{}\n'])('of claims or mentions holds none: %j', (content) => {
		expect(faultsOf(['data/claims/p02-heading.yaml', content], ['data/mentions/p04.yaml', content])).toEqual([]);
	});

	test.each([
		[
			'data/vocabularies.yaml',
			'vocabularies is null: it is an object. Give one, or leave the field out if it is optional.',
		],
		['data/edition.yaml', 'released is missing: it is a string. Add it.'],
	])('%s is told', (file, message) => {
		expect(faultsOf([file, ''])).toContain(`${file}:1:1  ${message}`);
	});

	test.each([
		['empty', ''],
		['missing', undefined],
	])('is told of the article, %s: everything is anchored in it', (_, content) => {
		const told = () => faultsOf(['data/article.yaml', content]).join('\n') || 'nothing';
		// Either way a person reads it: as a fault, or as the message of the error that stops the command.
		expect(messageOf(told)).toMatch(/^data\/article\.yaml(?::1:1 {2})? ?.*(?:is missing|does not tell)/);
	});
});

describe('a file that holds no records', () => {
	test.each([
		['a list', '- that: swifts nest\n'],
		['a word', 'swifts\n'],
		['a number', '12\n'],
	])('but %s is told, for claims and for mentions', (_, content) => {
		for (const file of ['data/claims/p02-heading.yaml', 'data/mentions/p04.yaml', 'data/tenures.yaml']) {
			expect(faultsOf([file, content])).toContainEqual(expect.stringMatching(`^${file}:1:1 {2}`));
		}
	});

	test.each([
		['nothing', 'holds null'],
		['12', 'holds 12'],
		['[a, b]', 'holds ["a","b"]'],
	])('a record that is %s is told', (value, told) => {
		const written = `odd: ${value === 'nothing' ? '' : value}\n`;
		expect(faultsOf(['data/claims/p02-heading.yaml', written])).toEqual([
			expect.stringMatching(/^data\/claims\/p02-heading\.yaml:1:\d+ {2}"odd" /),
		]);
		expect(faultsOf(['data/claims/p02-heading.yaml', written])[0]).toContain(
			`"odd" ${told}, not a record. Write its fields below it, indented.`,
		);
	});

	test('mentions that are no list of maps are told', () => {
		expect(faultsOf(['data/mentions/p04.yaml', 'ivy-marsh: p04.1:7\n'])).toEqual([
			'data/mentions/p04.yaml:1:12  The mentions of "ivy-marsh" are a list: start each with "- ".',
		]);
		expect(faultsOf(['data/mentions/p04.yaml', 'ivy-marsh:\n  - p04.1:7\n'])).toEqual([
			"data/mentions/p04.yaml:2:5  A mention is a map: { at: 'p03.1:7', form: name, reading: literal }.",
		]);
	});
});

function messageOf(act: () => string): string {
	try {
		return act();
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}
