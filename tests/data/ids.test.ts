import { describe, expect, test } from 'vitest';
import { faultsOf } from './compile-small.js';

const CLAIMS = 'data/claims/p01-tower.yaml';
const NO_ID =
	'an id is in kebab-case, lower-case letters and digits joined by single hyphens, not digits alone, not constructor or prototype. Rename it.';

/** A claim that stands for itself: nothing is wrong with it but its id. */
const claimCalled = (id: string) => `${id}:
  that: swifts nest
  nature: descriptive
  status: asserted
  at: 'p01.2:7-9'
`;

describe('an id', () => {
	test('in two files of a collection is told where it stands the second time', () => {
		expect(faultsOf(['data/claims/p01-more.yaml', claimCalled('boxes-lost')])).toEqual([
			expect.stringMatching(
				/^data\/claims\/p01-more\.yaml:[12]:\d {2}"boxes-lost" stands in claims twice\. Give one of the two another headline, or merge them\.$/,
			),
		]);
	});

	test('in two collections is told', () => {
		expect(faultsOf(['data/claims/p01-more.yaml', claimCalled('swifts')])).toEqual([
			expect.stringMatching(
				/^data\/claims\/p01-more\.yaml:[12]:\d {2}The id "swifts" is taken in entities: an id names one record across the collections\. Rename one of them\.$/,
			),
		]);
	});

	test.each(['Swifts Nest', 'swifts_nest', '-swifts', 'swifts--nest', 'стрижи'])('%s is refused', (id) => {
		expect(faultsOf(['data/claims/p01-more.yaml', claimCalled(id)])).toEqual([
			expect.stringMatching(/^data\/claims\/p01-more\.yaml:[12]:\d {2}The key /),
		]);
	});

	test('is no number, as YAML reads it', () => {
		const [fault, ...more] = faultsOf(['data/claims/p01-more.yaml', `# A comment.\n\n${claimCalled('2019')}`]);
		expect(more).toEqual([]);
		expect(fault).toMatch(/^data\/claims\/p01-more\.yaml:[34]:\d {2}/);
		expect(fault).toContain(`The key "2019" does not fit: ${NO_ID}`);
	});

	test('is no number in a vocabulary either', () => {
		const [fault, ...more] = faultsOf(['data/vocabularies.yaml', '  birds: {', '  1: { label: One }\n  birds: {']);
		expect(more).toEqual([]);
		expect(fault).toMatch(/^data\/vocabularies\.yaml:3:\d+ {2}The key "1" does not fit: /);
	});

	test.each(['__proto__', 'constructor', 'prototype'])('%s is refused and pollutes nothing', (id) => {
		const faults = faultsOf(['data/claims/p01-more.yaml', claimCalled(id)]);
		expect(faults[0]).toMatch(
			new RegExp(
				`^data/claims/p01-more\\.yaml:[12]:\\d {2}${id} is a key that reaches the prototype of an object\\. Remove it\\.$`,
			),
		);
		expect(Reflect.get({}, 'that')).toBeUndefined();
	});

	test.each(['__proto__', 'constructor'])('%s is refused for a passage, an entity, a topic and a field', (id) => {
		expect(
			faultsOf(['data/entities/works.yaml', 'field-notes:', `${id}: { name: Pollution }\nfield-notes:`])[0],
		).toMatch(/^data\/entities\/works\.yaml:1:/);
		expect(faultsOf(['data/vocabularies.yaml', '  birds:', `  ${id}: { label: Pollution }\n  birds:`])[0]).toMatch(
			/^data\/vocabularies\.yaml:3:/,
		);
		expect(faultsOf([CLAIMS, 'opposes: [boxes-lost]', `${id}: { polluted: true }`])[0]).toMatch(
			/^data\/claims\/p01-tower\.yaml:22:/,
		);
		expect(faultsOf(['data/article.yaml', 'id: p02,', `id: ${id},`]).join('\n')).toMatch(
			/^data\/article\.yaml:16:\d+ {2}/m,
		);
		expect(Reflect.get({}, 'polluted')).toBeUndefined();
	});
});

describe('a reference that leads nowhere', () => {
	test('is told once, with the nearest id', () => {
		expect(faultsOf(['data/recommendations.yaml', '- swifts-would-be-safe', '- swifts-would-be-save'])).toEqual([
			'data/recommendations.yaml:14:7  No claim "swifts-would-be-save" in the dataset. Did you mean "swifts-would-be-safe"?',
		]);
	});

	test('is told at its own line, wherever reading order would put it', () => {
		expect(faultsOf(['data/recommendations.yaml', 'id: swifts-returned', 'id: swifts-retruned'])).toEqual([
			expect.stringMatching(
				/^data\/recommendations\.yaml:13:\d+ {2}No claim "swifts-retruned" in the dataset\. Did you mean "swifts-returned"\?$/,
			),
		]);
	});

	test.each([
		[
			'holders: [tess-rowan]',
			'holders: [tess-rowen]',
			'18:13',
			'No entity "tess-rowen" in the dataset. Did you mean "tess-rowan"?',
		],
		[
			'affected: [swifts]',
			'affected: [stork]',
			'5:14',
			'No entity "stork" in the dataset. Add it, or remove the reference.',
		],
		['to: long-drought', 'to: drought', '32:33', 'No entity "drought" in the dataset. Did you mean "long-drought"?'],
		[
			'affected: [swifts]',
			'affected: [swifts-returned]',
			'5:14',
			'No entity "swifts-returned" in the dataset: it is a claim, and affected[0] names an entity. Name one.',
		],
	])('is told where a claim has %s → %s', (from, to, position, message) => {
		expect(faultsOf([CLAIMS, from, to])).toEqual([`${CLAIMS}:${position}  ${message}`]);
	});

	test('is told of mentions of an entity that is none', () => {
		expect(faultsOf(['data/mentions/p00.yaml', 'swifts:', 'swift:'])).toEqual([
			expect.stringMatching(
				/^data\/mentions\/p00\.yaml:[12]:\d {2}No entity "swift" in the dataset\. Did you mean "swifts"\?$/,
			),
		]);
	});

	test('is told of the article and of a move', () => {
		expect(faultsOf(['data/article.yaml', 'publisher: moor-letter', 'publisher: moor-leter'])).toContain(
			'data/article.yaml:7:12  No entity "moor-leter" in the dataset. Did you mean "moor-letter" or "aldermoor"?',
		);
		expect(faultsOf(['data/moved.yaml', '[swifts-returned]', '[swifts-retruned]'])).toEqual([
			'data/moved.yaml:3:8  No id "swifts-retruned" in the dataset: a successor is in use. Did you mean "swifts-returned"?',
		]);
	});
});
