import type { Dataset, Fault } from 'belarus-brief';
import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/schema/integrity/integrity.js';
import { findingsIn } from '../../../src/schema/integrity/references.js';
import { faultsWith, smallDatasetWith } from './faults-with.js';
import { smallDataset } from './small-dataset.js';

type Change = readonly [path: Fault['path'], value: unknown];

interface Broken {
	readonly what: string;
	readonly rule: string;
	readonly changes: readonly Change[];
	readonly path: Fault['path'];
	readonly message: string;
}

const { claims, links, tenures } = smallDataset();
const move = { reason: 'a test', edition: '1.1.0', date: '2026-12-01' };

const cases: readonly Broken[] = [
	{
		what: 'an id in two collections',
		rule: 'unique-ids',
		changes: [[['tenures', 'vale'], { ...tenures['elm-mayor'], id: 'vale' }]],
		path: ['tenures', 'vale'],
		message: 'The id "vale" is taken in entities: an id names one record across the collections. Rename one of them.',
	},
	{
		what: 'a record under the wrong key',
		rule: 'id-equals-key',
		changes: [[['claims', 'hives-sold', 'id'], 'hives-bought']],
		path: ['claims', 'hives-sold', 'id'],
		message: 'id is "hives-bought", the record stands under "hives-sold": both are the same. Correct one of them.',
	},
	{
		what: 'a misspelled claim',
		rule: 'known-ids',
		changes: [[['recommendations', 'plant-limes', 'because', 0], 'bees-retrun']],
		path: ['recommendations', 'plant-limes', 'because', 0],
		message: 'No claim "bees-retrun" in the dataset. Did you mean "bees-return"?',
	},
	{
		what: 'an entity that is nowhere',
		rule: 'known-ids',
		changes: [[['claims', 'bees-return', 'about', 2], 'somebody-else']],
		path: ['claims', 'bees-return', 'about', 2],
		message: 'No entity "somebody-else" in the dataset. Add it, or remove the reference.',
	},
	{
		what: 'a recommendation where a claim is named',
		rule: 'known-ids',
		changes: [[['claims', 'bees-return', 'because', 0], 'plant-limes']],
		path: ['claims', 'bees-return', 'because', 0],
		message: 'No claim "plant-limes" in the dataset: it is a recommendation, and because[0] names a claim. Name one.',
	},
	{
		what: 'a retired id',
		rule: 'known-ids',
		changes: [[['claims', 'limes-feed-bees', 'elaborates', 0], 'bees-back']],
		path: ['claims', 'limes-feed-bees', 'elaborates', 0],
		message: 'No claim "bees-back" in the dataset: the id is retired. Use "bees-return".',
	},
	{
		what: 'an unknown topic',
		rule: 'known-ids',
		changes: [[['claims', 'bees-return', 'topics', 0], 'bee']],
		path: ['claims', 'bees-return', 'topics', 0],
		message: 'No topic "bee" in the dataset. Did you mean "bees"?',
	},
	{
		what: 'an unknown action',
		rule: 'known-ids',
		changes: [[['recommendations', 'plant-limes', 'action'], 'plants']],
		path: ['recommendations', 'plant-limes', 'action'],
		message: 'No action "plants" in the dataset. Did you mean "plant"?',
	},
	{
		what: 'an unknown kind of group',
		rule: 'known-ids',
		changes: [[['entities', 'council', 'groupKind'], 'offices']],
		path: ['entities', 'council', 'groupKind'],
		message: 'No group kind "offices" in the dataset. Did you mean "office"?',
	},
	{
		what: 'an unknown passage',
		rule: 'known-ids',
		changes: [[['claims', 'bees-return', 'anchors', 0, 'passage'], 'p9']],
		path: ['claims', 'bees-return', 'anchors', 0, 'passage'],
		message: 'No passage "p9" in the dataset. Add it, or remove the reference.',
	},
	{
		what: 'a broader topic that is an action',
		rule: 'known-ids',
		changes: [[['vocabularies', 'topics', 'bees', 'broader'], 'fund']],
		path: ['vocabularies', 'topics', 'bees', 'broader'],
		message: 'No topic "fund" in the dataset: it is an action, and broader names a topic. Name one.',
	},
	{
		what: 'an unknown target of a characterization',
		rule: 'known-ids',
		changes: [[['characterizations', 'mowing-called-needless', 'target'], 'mayr']],
		path: ['characterizations', 'mowing-called-needless', 'target'],
		message: 'No entity or claim "mayr" in the dataset. Did you mean "mayor"?',
	},
	{
		what: 'mentions of somebody unknown',
		rule: 'known-ids',
		changes: [[['mentions', 'limewod'], []]],
		path: ['mentions', 'limewod'],
		message: 'No entity "limewod" in the dataset. Did you mean "limewood"?',
	},
	{
		what: 'a tenure of an organization',
		rule: 'fitting-kinds',
		changes: [[['tenures', 'elm-mayor', 'person'], 'hedge-post']],
		path: ['tenures', 'elm-mayor', 'person'],
		message: 'person is "hedge-post", an organization: it names a person. Name one.',
	},
	{
		what: 'a tenure of a place',
		rule: 'fitting-kinds',
		changes: [[['tenures', 'elm-mayor', 'post'], 'limewood']],
		path: ['tenures', 'elm-mayor', 'post'],
		message: 'post is "limewood", a place: it names a post. Name one.',
	},
	{
		what: 'a time relative to a person',
		rule: 'fitting-kinds',
		changes: [[['claims', 'hives-sold', 'when', 'to'], 'cy-elm']],
		path: ['claims', 'hives-sold', 'when', 'to'],
		message: 'to is "cy-elm", a person: it names an event. Name one.',
	},
	{
		what: 'a person among the places',
		rule: 'fitting-kinds',
		changes: [[['claims', 'hives-sold', 'places', 0], 'cy-elm']],
		path: ['claims', 'hives-sold', 'places', 0],
		message: 'places[0] is "cy-elm", a person: it names a place or a polity. Name one.',
	},
	{
		what: 'an event that holds a claim',
		rule: 'fitting-kinds',
		changes: [[['claims', 'hives-sold', 'holders', 0], 'great-frost']],
		path: ['claims', 'hives-sold', 'holders', 0],
		message:
			'holders[0] is "great-frost", an event: it names a person or an organization or a group or a polity or a post or a work. Name one.',
	},
	{
		what: 'an author that is no person',
		rule: 'fitting-kinds',
		changes: [[['article', 'authors', 0], 'council']],
		path: ['article', 'authors', 0],
		message: 'authors[0] is "council", a group: it names a person. Name one.',
	},
	{
		what: 'a publisher that is no organization',
		rule: 'fitting-kinds',
		changes: [[['article', 'publisher'], 'green-column']],
		path: ['article', 'publisher'],
		message: 'publisher is "green-column", a work: it names an organization. Name one.',
	},
	{
		what: 'an id twice in a list',
		rule: 'no-repeats',
		changes: [[['claims', 'bees-return', 'topics', 1], 'bees']],
		path: ['claims', 'bees-return', 'topics', 1],
		message: 'topics[1] is "bees" once more: a list holds each id once. Remove it.',
	},
	{
		what: 'a circle of reasons',
		rule: 'no-cycles',
		changes: [
			[['claims', 'mowing-stopped', 'because'], ['limes-feed-bees']],
			[['claims', 'limes-feed-bees', 'because'], ['bees-return']],
			[['links', links.length], { ...links[4], to: 'mowing-stopped' }],
			[['links', links.length + 1], { ...links[4], from: 'bees-return', to: 'limes-feed-bees' }],
		],
		path: ['claims', 'bees-return', 'because'],
		message:
			'because runs in a circle, bees-return → mowing-stopped → limes-feed-bees → bees-return: it leads on, never back. Remove one of the steps.',
	},
	{
		what: 'recommendations that serve each other',
		rule: 'no-cycles',
		changes: [
			[['recommendations', 'plant-limes', 'serves'], ['fund-nursery']],
			[['links', links.length], { from: 'plant-limes', to: 'fund-nursery', type: 'serves', basis: 'inferred' }],
		],
		path: ['recommendations', 'plant-limes', 'serves'],
		message:
			'serves runs in a circle, plant-limes → fund-nursery → plant-limes: it leads on, never back. Remove one of the steps.',
	},
	{
		what: 'a claim that is part of itself',
		rule: 'no-cycles',
		changes: [
			[['claims', 'hives-sold', 'partOf'], 'hives-sold'],
			[['links', links.length], { from: 'hives-sold', to: 'hives-sold', type: 'part-of', basis: 'inferred' }],
		],
		path: ['claims', 'hives-sold', 'partOf'],
		message: 'partOf runs in a circle, hives-sold → hives-sold: it leads on, never back. Remove one of the steps.',
	},
	{
		what: 'a recommendation that is part of itself',
		rule: 'no-cycles',
		changes: [
			[['recommendations', 'plant-limes', 'partOf'], 'plant-limes'],
			[['links', links.length], { from: 'plant-limes', to: 'plant-limes', type: 'part-of', basis: 'inferred' }],
		],
		path: ['recommendations', 'plant-limes', 'partOf'],
		message: 'partOf runs in a circle, plant-limes → plant-limes: it leads on, never back. Remove one of the steps.',
	},
	{
		what: 'events that are parts of each other',
		rule: 'no-cycles',
		changes: [[['entities', 'hard-winter', 'partOf'], 'great-frost']],
		path: ['entities', 'hard-winter', 'partOf'],
		message:
			'partOf runs in a circle, hard-winter → great-frost → hard-winter: it leads on, never back. Remove one of the steps.',
	},
	{
		what: 'topics broader than each other',
		rule: 'no-cycles',
		changes: [[['vocabularies', 'topics', 'nature', 'broader'], 'bees']],
		path: ['vocabularies', 'topics', 'nature', 'broader'],
		message: 'broader runs in a circle, nature → bees → nature: it leads on, never back. Remove one of the steps.',
	},
	{
		what: 'a hedge without a cue',
		rule: 'hedge-has-cue',
		changes: [[['claims', 'hives-sold', 'cue'], undefined]],
		path: ['claims', 'hives-sold', 'cue'],
		message:
			'cue is missing: status is "hedged", and a hedge has words. Add the words that hedge, or choose another status.',
	},
	{
		what: 'a report that only the passage’s voice holds',
		rule: 'report-has-holder',
		changes: [[['claims', 'limes-feed-bees', 'holders'], ['ada-lime']]],
		path: ['claims', 'limes-feed-bees', 'holders'],
		message:
			'holders has only the passage\'s own voice, "ada-lime": status is "reported", and a report has somebody else\'s claim. Add who holds it, or choose another status.',
	},
	{
		what: 'a report without a holder',
		rule: 'report-has-holder',
		changes: [[['claims', 'limes-feed-bees', 'holders'], []]],
		path: ['claims', 'limes-feed-bees', 'holders'],
		message:
			'holders is empty: status is "reported", and a report has somebody else\'s claim. Add who holds it, or choose another status.',
	},
	{
		what: 'a report without a cue',
		rule: 'report-has-cue',
		changes: [[['claims', 'limes-feed-bees', 'cue'], undefined]],
		path: ['claims', 'limes-feed-bees', 'cue'],
		message: 'cue is missing: status is "reported", and a report has a verb. Add the verb\'s words and its lemma.',
	},
	{
		what: 'a report without the lemma of its verb',
		rule: 'report-has-cue',
		changes: [[['claims', 'limes-feed-bees', 'cue', 'lemma'], undefined]],
		path: ['claims', 'limes-feed-bees', 'cue', 'lemma'],
		message:
			'cue.lemma is missing: status is "reported", and a report has a verb. Add the verb\'s words and its lemma.',
	},
	{
		what: 'a report without a stance',
		rule: 'stance-iff-reported',
		changes: [[['claims', 'limes-feed-bees', 'stance'], undefined]],
		path: ['claims', 'limes-feed-bees', 'stance'],
		message:
			'stance is missing: status is "reported", and a report has a stance. Add "endorses", "neutral" or "distances".',
	},
	{
		what: 'a stance on a claim that is not reported',
		rule: 'stance-iff-reported',
		changes: [[['claims', 'bees-return', 'stance'], 'neutral']],
		path: ['claims', 'bees-return', 'stance'],
		message:
			'stance is "neutral": status is "asserted", and only a reported claim has a stance. Remove it, or choose "reported".',
	},
	{
		what: 'a claim nobody holds',
		rule: 'has-holder',
		changes: [[['claims', 'mowing-stopped', 'holders'], []]],
		path: ['claims', 'mowing-stopped', 'holders'],
		message: "holders is empty: nothing stands without who says it. Add the holder, or the passage's voice.",
	},
	{
		what: 'a loaded word nobody used',
		rule: 'has-holder',
		changes: [[['characterizations', 'mowing-called-needless', 'holders'], []]],
		path: ['characterizations', 'mowing-called-needless', 'holders'],
		message: "holders is empty: nothing stands without who says it. Add the holder, or the passage's voice.",
	},
	{
		what: 'a quantity with a value and a magnitude',
		rule: 'quantity-one-of',
		changes: [[['claims', 'hives-sold', 'quantity', 'value'], 300]],
		path: ['claims', 'hives-sold', 'quantity'],
		message: 'quantity has both value and magnitude: it has exactly one of them. Keep what the text gives.',
	},
	{
		what: 'a quantity of nothing',
		rule: 'quantity-one-of',
		changes: [[['claims', 'hives-sold', 'quantity', 'magnitude'], undefined]],
		path: ['claims', 'hives-sold', 'quantity'],
		message: 'quantity has neither value nor magnitude: it has exactly one of them. Keep what the text gives.',
	},
	{
		what: 'a tenure of a post and a role',
		rule: 'tenure-one-of',
		changes: [[['tenures', 'elm-mayor', 'role'], 'mayor']],
		path: ['tenures', 'elm-mayor'],
		message: 'elm-mayor has post and role: a tenure has either post, or role with of. Keep one of the two.',
	},
	{
		what: 'a role nowhere',
		rule: 'tenure-one-of',
		changes: [[['tenures', 'hazel-keeper', 'of'], undefined]],
		path: ['tenures', 'hazel-keeper'],
		message: 'hazel-keeper has role: a tenure has either post, or role with of. Keep one of the two.',
	},
	{
		what: 'a tenure of nothing',
		rule: 'tenure-one-of',
		changes: [[['tenures', 'elm-mayor', 'post'], undefined]],
		path: ['tenures', 'elm-mayor'],
		message: 'elm-mayor has neither: a tenure has either post, or role with of. Keep one of the two.',
	},
	{
		what: 'an agent a claim is not about',
		rule: 'about-is-whole',
		changes: [[['claims', 'hives-sold', 'about'], []]],
		path: ['claims', 'hives-sold', 'about'],
		message: 'about lacks "cy-elm": it holds all that agents names. Add it.',
	},
	{
		what: 'an object a recommendation is not about',
		rule: 'about-is-whole',
		changes: [[['recommendations', 'fund-nursery', 'object'], 'limewood']],
		path: ['recommendations', 'fund-nursery', 'about'],
		message: 'about lacks "limewood": it holds all that object names. Add it.',
	},
	{
		what: 'a gap between passages',
		rule: 'passages-in-order',
		changes: [[['article', 'passages', 1, 'start'], 23]],
		path: ['article', 'passages', 1, 'start'],
		message: 'start is 23: after the one before and a blank line it is 24. Correct the spans.',
	},
	{
		what: 'a text that goes on after the last passage',
		rule: 'passages-in-order',
		changes: [[['article', 'text', 'length'], 999]],
		path: ['article', 'text', 'length'],
		message: expect.stringMatching(
			/^length is 999: the last passage ends at \d+, and there the text ends\. Correct one of them\.$/,
		),
	},
	{
		what: 'two passages with one id',
		rule: 'passages-in-order',
		changes: [[['article', 'passages', 2, 'id'], 'p02']],
		path: ['article', 'passages', 2, 'id'],
		message: 'id is "p02" once more: a passage has an id of its own. Rename it.',
	},
	{
		what: 'a sentence outside its passage',
		rule: 'sentences-in-passages',
		changes: [[['article', 'passages', 0, 'sentences', 0, 'end'], 23]],
		path: ['article', 'passages', 0, 'sentences', 0],
		message: 'sentences[0] is [0, 23): it lies inside its passage p01, which is [0, 22). Correct its offsets.',
	},
	{
		what: 'sentences that overlap',
		rule: 'sentences-in-passages',
		changes: [[['article', 'passages', 1, 'sentences', 1, 'start'], 60]],
		path: ['article', 'passages', 1, 'sentences', 1],
		message: expect.stringMatching(
			/^sentences\[1\] is \[60, \d+\): the one before ends at 103, and sentences stand in order, apart\. Correct the offsets\.$/,
		),
	},
	{
		what: 'an empty sentence',
		rule: 'sentences-in-passages',
		changes: [[['article', 'passages', 0, 'sentences', 0, 'end'], 0]],
		path: ['article', 'passages', 0, 'sentences', 0],
		message: 'sentences[0] is [0, 0): a sentence starts before it ends. Correct its offsets.',
	},
	{
		what: 'an anchor that ends before it starts',
		rule: 'anchors-in-passages',
		changes: [[['claims', 'hives-sold', 'cue', 'at', 'end'], 1]],
		path: ['claims', 'hives-sold', 'cue', 'at'],
		message: expect.stringMatching(/^at is \[\d+, 1\): an anchor starts before it ends\. Correct its offsets\.$/),
	},
	{
		what: 'a mention outside its passage',
		rule: 'anchors-in-passages',
		changes: [[['mentions', 'limewood', 0, 'passage'], 'p01']],
		path: ['mentions', 'limewood', 0],
		message:
			'limewood[0] is [46, 54): passage p01 is [0, 22), and an anchor lies inside its passage. Correct its offsets or its passage.',
	},
	{
		what: 'a fingerprint beyond the text',
		rule: 'fingerprints-in-text',
		changes: [[['fingerprints', '0-999'], { length: 999, roll: 1, sha256: 'b'.repeat(64) }]],
		path: ['fingerprints', '0-999'],
		message: expect.stringMatching(/^The span "0-999" does not fit: the text ends at \d+\. Correct or remove it\.$/),
	},
	{
		what: 'a fingerprint of nothing',
		rule: 'fingerprints-in-text',
		changes: [[['fingerprints', '5-5'], { length: 1, roll: 1, sha256: 'b'.repeat(64) }]],
		path: ['fingerprints', '5-5'],
		message: 'The span "5-5" does not fit: a span starts before it ends. Correct or remove it.',
	},
	{
		what: 'a ground without its link',
		rule: 'links-agree',
		changes: [[['links'], links.slice(1)]],
		path: ['claims', 'bees-return', 'because', 0],
		message:
			'The relation "mowing-stopped supports bees-return" is in the record only: each relation has one link. Add { from: "mowing-stopped", to: "bees-return", type: "supports", … } to links.',
	},
	{
		what: 'a link without its record',
		rule: 'links-agree',
		changes: [[['links', links.length], { from: 'hives-sold', to: 'bees-return', type: 'opposes', basis: 'inferred' }]],
		path: ['links', links.length],
		message:
			'The relation "hives-sold opposes bees-return" is in links only: no record says so. Add it to the record, or remove the link.',
	},
	{
		what: 'a link told twice',
		rule: 'links-agree',
		changes: [[['links', links.length], links[1]]],
		path: ['links', links.length],
		message:
			'The relation "mowing-stopped part-of bees-return" is told once more: a relation has one link. Remove this one.',
	},
	{
		what: 'a marked link without its marker',
		rule: 'markers-agree',
		changes: [[['links', 0, 'marker'], undefined]],
		path: ['links', 0, 'marker'],
		message:
			'marker is missing: basis is "marked", and a marked link has its words. Add the marker, or choose "inferred".',
	},
	{
		what: 'a marker on an inferred link',
		rule: 'markers-agree',
		changes: [[['links', 0, 'basis'], 'inferred']],
		path: ['links', 0, 'marker'],
		message: 'marker is given: basis is "inferred", and only a marked link has one. Remove it, or choose "marked".',
	},
	{
		what: 'a retired id that is in use',
		rule: 'moves-lead-on',
		changes: [[['moved', 'hives-sold'], { ...move, kind: 'withdrawn', to: [] }]],
		path: ['moved', 'hives-sold'],
		message: '"hives-sold" is in use: a retired id is not. Remove the move, or rename the record.',
	},
	{
		what: 'a move to nowhere',
		rule: 'moves-lead-on',
		changes: [[['moved', 'bees-back', 'to', 0], 'bees-returned']],
		path: ['moved', 'bees-back', 'to', 0],
		message: 'No id "bees-returned" in the dataset: a successor is in use. Did you mean "bees-return"?',
	},
	{
		what: 'a chain of moves',
		rule: 'moves-lead-on',
		changes: [[['moved', 'bees-came'], { ...move, kind: 'moved', to: ['bees-back'] }]],
		path: ['moved', 'bees-came', 'to', 0],
		message: '"bees-back" is retired itself: a move leads straight to what is in use. Name its successor.',
	},
	{
		what: 'a move to two places',
		rule: 'moves-lead-on',
		changes: [[['moved', 'bees-and-limes', 'kind'], 'moved']],
		path: ['moved', 'bees-and-limes', 'to'],
		message: 'to has 2: a moved id has one successor. Correct kind or to.',
	},
	{
		what: 'a split into one',
		rule: 'moves-lead-on',
		changes: [[['moved', 'bees-back', 'kind'], 'split']],
		path: ['moved', 'bees-back', 'to'],
		message: 'to has 1: a split id has at least two successors. Correct kind or to.',
	},
	{
		what: 'a withdrawn id with a successor',
		rule: 'moves-lead-on',
		changes: [[['moved', 'bees-back', 'kind'], 'withdrawn']],
		path: ['moved', 'bees-back', 'to'],
		message: 'to has 1: a withdrawn id has no successor. Correct kind or to.',
	},
];

function faultsOf(rule: string, dataset: Dataset) {
	return rules.find(({ name }) => name === rule)?.check(dataset, findingsIn(dataset)) ?? [];
}

describe('records that do not fit together', () => {
	test.each(cases)('$what breaks $rule', ({ changes, path, message }) => {
		expect(faultsWith(...changes)).toContainEqual(expect.objectContaining({ path, message }));
	});

	test.each(cases)('$what is found by $rule', ({ rule, changes, path }) => {
		const dataset = Object.assign(smallDataset(), smallDatasetWith(...changes));
		const faults = faultsOf(rule, dataset);
		expect(faults).toContainEqual(expect.objectContaining({ path }));
	});

	test('break every rule in these tests', () => {
		expect(new Set(cases.map(({ rule }) => rule))).toEqual(new Set(rules.map(({ name }) => name)));
	});
});

describe('the rules', () => {
	test.each(rules)('$name finds nothing in a dataset that fits', ({ name }) => {
		expect(faultsOf(name, smallDataset())).toEqual([]);
	});

	test('have names of their own and a description', () => {
		expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
		for (const { description } of rules) expect(description).toMatch(/\.$/);
	});

	test('follow a chain of 100,000 reasons without overflowing the stack, and name ten steps of its circle', () => {
		const length = 100_000;
		const chain = Object.fromEntries(
			Array.from({ length }, (_, index) => {
				const id = `step-${index}`;
				return [id, { ...claims['bees-return'], id, because: [`step-${(index + 1) % length}`] }];
			}),
		);
		const dataset = Object.assign(smallDataset(), { claims: chain });
		const faults = faultsOf('no-cycles', dataset);
		expect(faults).toHaveLength(1);
		expect(faults[0]?.message).toMatch(/step-8 → step-9 → … → step-0: /);
	});

	test('let a claim concern whoever exists', () => {
		const claim = ['claims', 'hives-sold'];
		expect(faultsWith([[...claim, 'affected'], ['vale']], [[...claim, 'about', 1], 'vale'])).toEqual([]);
	});
});
