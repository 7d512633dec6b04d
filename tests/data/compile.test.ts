import { parseDataset } from 'belarus-brief/schema';
import { describe, expect, test } from 'vitest';
import { canonicalize } from '../../src/text/canonical.js';
import { sliceCodePoints } from '../../src/text/words.js';
import { compileSmall, faultsOf, smallDataset } from './compile-small.js';
import { rfc8785 } from './rfc8785.js';
import { sha256 } from './sha256.js';
import { SMALL_TEXT } from './small-source.js';

describe('a source without faults', () => {
	test('compiles into a dataset that any reader accepts', () => {
		expect(parseDataset(structuredClone(smallDataset()))).toEqual(smallDataset());
	});

	test('gives the same bytes each time', () => {
		expect(JSON.stringify(smallDataset())).toBe(JSON.stringify(smallDataset()));
	});

	test('gets its addresses from the lock as offsets in code points, behind an emoji too', () => {
		const wordsOf = (anchors: readonly { start: number; end: number }[] = []) =>
			anchors.map(({ start, end }) => sliceCodePoints(canonicalize(SMALL_TEXT), start, end));
		const { claims, recommendations } = smallDataset();
		expect(wordsOf(claims['pairs-bred']?.anchors)).toEqual([
			'More than 40 pairs',
			'reportedly raised their young there',
		]);
		expect(wordsOf(recommendations['restore-tower']?.anchors)).toEqual(['the parish council should restore the tower']);
		expect(wordsOf([smallDataset().article.disclaimer])).toEqual(['The views expressed here are the author’s own']);
	});

	test('comes in reading order, entities by their first mention', () => {
		const { claims, entities, recommendations } = smallDataset();
		expect(Object.keys(claims)).toEqual([
			'boxes-lost',
			'swifts-returned',
			'pairs-bred',
			'swifts-would-be-safe',
			'views-are-the-author-s',
		]);
		expect(Object.keys(recommendations)).toEqual(['restore-tower', 'lend-ladders']);
		expect(Object.keys(entities).slice(0, 8)).toEqual([
			'swifts',
			'mill-tower',
			'aldermoor',
			'tess-rowan',
			'long-drought',
			'field-notes',
			'parish-council',
			'neighbors',
		]);
	});

	test('has the fields filled in that a file may leave out', () => {
		const { claims, recommendations, entities } = smallDataset();
		expect(claims['boxes-lost']).toMatchObject({
			id: 'boxes-lost',
			holders: ['ivy-marsh'],
			about: ['swifts', 'mill-tower', 'loss-of-boxes'],
			agents: [],
			because: [],
		});
		expect(claims['views-are-the-author-s']?.holders).toEqual(['moor-letter']);
		expect(recommendations['restore-tower']?.about).toEqual(['parish-council', 'mill-tower', 'swifts']);
		expect(entities['mill-tower']).toEqual({
			id: 'mill-tower',
			kind: 'place',
			name: 'Old mill tower',
			names: [],
			identifiers: [],
			within: 'aldermoor',
		});
	});

	test('has its relations as links too, marked where words of the text mark them', () => {
		const told = smallDataset().links.map(({ from, type, to, basis }) => `${from} ${type} ${to}, ${basis}`);
		expect(told).toEqual([
			'swifts-returned opposes boxes-lost, inferred',
			'pairs-bred elaborates swifts-returned, inferred',
			'boxes-lost supports swifts-would-be-safe, inferred',
			'swifts-returned supports restore-tower, marked',
			'swifts-would-be-safe supports restore-tower, inferred',
			'lend-ladders serves restore-tower, marked',
		]);
	});

	test('is signed: a digest over everything but the digest and the day of release', () => {
		const { edition, ...collections } = smallDataset();
		const { version, schemaVersion } = edition;
		expect(edition.digest).toBe(sha256(rfc8785({ ...collections, edition: { version, schemaVersion } })));
		const reworded = compileSmall(['data/claims/p01-tower.yaml', 'swifts nest', 'swifts breed']);
		expect(reworded.success && reworded.dataset.edition.digest).not.toBe(edition.digest);
		const later = compileSmall(['data/edition.yaml', '2026-12-01', '2026-12-02']);
		expect(later.success && later.dataset.edition.digest).toBe(edition.digest);
	});
});

describe('a fault names file, line and column, the value and the remedy', () => {
	const FILE = 'data/claims/p01-tower.yaml';

	test('of a value outside its vocabulary', () => {
		expect(faultsOf([FILE, 'nature: descriptive\n  status: hedged', 'nature: descriptve\n  status: hedged'])).toEqual([
			`${FILE}:27:11  nature is "descriptve": it is one of "descriptive", "causal", "evaluative" or "predictive". Did you mean "descriptive"?`,
		]);
	});

	test('of a value inside a list', () => {
		expect(faultsOf([FILE, 'topics: [nature]', 'topics: [nature, natur]'])).toEqual([
			`${FILE}:8:20  No topic "natur" in the dataset. Did you mean "nature"?`,
		]);
	});

	test('of a value inside a map inside a list', () => {
		expect(faultsOf(['data/entities/people.yaml', 'lang: ru', 'lang: russian!'])).toEqual([
			expect.stringMatching(/^data\/entities\/people\.yaml:7:34 {2}lang is "russian!": /),
		]);
	});

	test('of a mention in the second file that mentions its entity', () => {
		const changed = faultsOf(['data/mentions/p01.yaml', "'p01.2:7', form: name", "'p01.2:7', form: nam"]);
		expect(changed).toEqual([
			'data/mentions/p01.yaml:9:28  form is "nam": it is one of "name", "adjective" or "nominal". Did you mean "name"?',
		]);
	});

	test('of a word of the article that is no passage role', () => {
		expect(faultsOf(['data/article.yaml', 'role: heading', 'role: head'])).toEqual([
			expect.stringMatching(/^data\/article\.yaml:16:22 {2}role is "head": it is one of /),
		]);
	});

	test('of a record: at its key', () => {
		expect(faultsOf([FILE, '  nature: descriptive\n  status: hedged', '  status: hedged'])).toEqual([
			`${FILE}:25:1  nature is missing: it is one of "descriptive", "causal", "evaluative" or "predictive". Add it.`,
		]);
	});

	test('of a data rule', () => {
		expect(faultsOf([FILE, 'are reported to have bred', 'bred'])).toEqual([
			`${FILE}:26:9  The claim is hedged ("reportedly"), its clause is not. Say in the clause that it is reportedly.`,
		]);
	});
});

describe('an unknown field', () => {
	test('is told with the nearest field', () => {
		expect(faultsOf(['data/claims/p03-council.yaml', 'because: [', 'becuase: ['])).toEqual([
			expect.stringMatching(
				/^data\/claims\/p03-council\.yaml:7:\d+ {2}No field is called "becuase"\. Did you mean "because"\?$/,
			),
		]);
	});

	test('is told with all fields where none is near', () => {
		expect(faultsOf(['data/tenures.yaml', 'standing: current', 'standing: current\n  zeal: 5'])).toEqual([
			expect.stringMatching(
				/^data\/tenures\.yaml:5:\d+ {2}No field is called "zeal"\. Remove it; the fields are id, person, post, /,
			),
		]);
	});

	test('is told in an edge with a marker', () => {
		expect(
			faultsOf(['data/recommendations.yaml', 'id: swifts-returned, ', 'id: swifts-returned, mark: x, ']),
		).toHaveLength(1);
	});
});

test.each(['id', 'anchors', 'kind'])('a field %s is not written by hand', (field) => {
	expect(
		faultsOf(['data/entities/works.yaml', 'name: Field Notes', `name: Field Notes\n  ${field}: work`]),
	).toContainEqual(
		expect.stringMatching(
			new RegExp(`^data/entities/works\\.yaml:3:\\d+ {2}"${field}" is not written by hand: .*Remove it\\.$`),
		),
	);
});
