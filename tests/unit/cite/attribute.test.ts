import { AnchorError, attribute, type Claim, claims, type Dataset, EditionError } from 'belarus-brief';
import { describe, expect, test } from 'vitest';
import { smallDataset } from '../schema/small-dataset.js';
import { at } from '../schema/small-text.js';

/** The sentence for a claim like "the council stopped mowing" with some fields changed. */
function sentenceOf(changes: Partial<Claim>, entities: Dataset['entities'] = {}): string {
	const small = smallDataset();
	const claim = small.claims['mowing-stopped'];
	if (!claim) throw new Error('The small dataset has it.');
	const it: Claim = { ...claim, ...changes, id: 'it' };
	return attribute('it', { in: { ...small, claims: { it }, entities: { ...small.entities, ...entities } } });
}

const arguing = { status: 'reported', cue: { words: 'argues', lemma: 'argue', at: at('p02', 'argues') } } as const;
const unnamed = { names: [], identifiers: [] };

describe('attribute() of a claim', () => {
	test('says who writes it', () => {
		expect(sentenceOf({ status: 'asserted' })).toBe('Ada Lime writes that the council stopped mowing.');
		expect(attribute(claims['five-areas-of-support'])).toBe(
			"Stephen Nix and Mark Dietzen write that Lukashenka's backing for Russia extends over five main fields.",
		);
	});

	test('keeps a hedge', () => {
		expect(attribute('hives-sold', { in: smallDataset() })).toBe(
			'Ada Lime writes that Cy Elm is reported to have sold hundreds of hives.',
		);
		expect(attribute(claims['cyberattacks-suspected'])).toBe(
			"Stephen Nix and Mark Dietzen write that Lukashenka's government is suspected of orchestrating cyberattacks on Ukrainian infrastructure.",
		);
	});

	test('says what is taken as given', () => {
		expect(sentenceOf({ status: 'presupposed' })).toBe('Ada Lime takes it as given that the council stopped mowing.');
		expect(attribute(claims['russia-invaded-ukraine'])).toBe(
			'Stephen Nix and Mark Dietzen take it as given that Russia invaded Ukraine.',
		);
	});

	test('says who is reported to hold it, with the verb of the text', () => {
		expect(sentenceOf({ ...arguing, holders: ['bo-hazel'] })).toBe(
			'Ada Lime writes that Bo Hazel argues that the council stopped mowing.',
		);
		expect(attribute(claims['belarusians-would-see-putin-weakness'])).toBe(
			"Stephen Nix and Mark Dietzen write that Sviatlana Tsikhanouskaya contends that when Ukraine's people win against Russia, Belarusians would see how brittle Putin's power is.",
		);
		expect(attribute(claims['putin-defeat-would-weaken-lukashenka'])).toMatch(
			/^Stephen Nix and Mark Dietzen write that the Belarusian democratic movement is confident that a defeat of Putin /,
		);
	});

	test('says who takes it as given where that is somebody reported', () => {
		expect(sentenceOf({ status: 'presupposed', holders: ['bo-hazel'] })).toBe(
			'Ada Lime writes that Bo Hazel takes it as given that the council stopped mowing.',
		);
		expect(attribute(claims['russia-imposed-status-on-belarus'])).toBe(
			'Stephen Nix and Mark Dietzen write that Sviatlana Tsikhanouskaya takes it as given that Russia has forced a subordinate status upon Belarus.',
		);
	});

	test('says what somebody else holds where no verb is at hand', () => {
		expect(sentenceOf({ status: 'asserted', holders: ['bo-hazel'] })).toBe(
			'Ada Lime writes that Bo Hazel holds that the council stopped mowing.',
		);
	});

	test('names the voice of the passage, not the authors', () => {
		const anchors = [at('p04', 'The views')];
		expect(sentenceOf({ status: 'asserted', anchors, holders: ['hedge-post'] })).toBe(
			'The Hedge Post writes that the council stopped mowing.',
		);
		expect(sentenceOf({ ...arguing, anchors })).toBe(
			'The Hedge Post writes that Ada Lime argues that the council stopped mowing.',
		);
		expect(attribute(claims['views-are-authors-alone'])).toBe(
			'The Atlantic Council writes that the views put forward in UkraineAlert belong to their authors alone.',
		);
		expect(attribute(claims['putin-and-lukashenka-shook-hands'])).toMatch(
			/^The caption, by Sputnik, says that Putin and Lukashenka shook /,
		);
	});

	test('takes holders in any order for the voice', () => {
		const both = { ...claims['five-areas-of-support'], holders: claims['five-areas-of-support'].holders.toReversed() };
		expect(attribute(both)).toBe(attribute(claims['five-areas-of-support']));
	});

	test('names one of two voices where only one holds it', () => {
		expect(attribute({ ...claims['five-areas-of-support'], holders: ['mark-dietzen'] })).toMatch(
			/^Stephen Nix and Mark Dietzen write that Mark Dietzen holds that /,
		);
	});

	test('says the same each time', () => {
		expect(attribute(claims['five-areas-of-support'])).toBe(attribute(claims['five-areas-of-support']));
	});
});

describe('the verb', () => {
	test.each([
		['argue', 'argues', 'argue'],
		['deny', 'denies', 'deny'],
		['say', 'says', 'say'],
		['stress', 'stresses', 'stress'],
		['wish', 'wishes', 'wish'],
		['preach', 'preaches', 'preach'],
		['fix', 'fixes', 'fix'],
		['go on record', 'goes on record', 'go on record'],
		['be confident', 'is confident', 'are confident'],
		['have no doubt', 'has no doubt', 'have no doubt'],
	])('"%s" agrees with its subject', (lemma, singular, plural) => {
		const cue = { ...arguing.cue, lemma };
		expect(sentenceOf({ ...arguing, cue, holders: ['bo-hazel'] })).toContain(` that Bo Hazel ${singular} that `);
		expect(sentenceOf({ ...arguing, cue, holders: ['bo-hazel', 'cy-elm'] })).toContain(
			` that Bo Hazel and Cy Elm ${plural} that `,
		);
	});

	test.each([
		['group', 'Friends of the bees', 'argue'],
		['group', 'Limewood people', 'argue'],
		['group', 'Members of the council', 'argue'],
		['group', 'The council of elders', 'argues'],
		['group', 'The press', 'argues'],
		['organization', 'Bee Friends', 'argues'],
		['polity', 'United Vales', 'argues'],
	] as const)('agrees with a name: %s "%s"', (kind, name, verb) => {
		const base = { id: 'them', name, ...unnamed };
		const them = kind === 'group' ? { ...base, kind, groupKind: 'office' } : { ...base, kind };
		expect(sentenceOf({ ...arguing, holders: ['them'] }, { them })).toContain(` that ${name} ${verb} that `);
	});

	test('agrees where the voice is a group', () => {
		const small = smallDataset();
		const bees = { id: 'ada-lime', kind: 'group', groupKind: 'office', name: 'Bees', ...unnamed } as const;
		const own = { ...small, entities: { ...small.entities, 'ada-lime': bees } };
		expect(attribute('mowing-stopped', { in: own })).toBe('Bees take it as given that the council stopped mowing.');
	});
});

describe('a name', () => {
	test('is the one noted "in running text"', () => {
		const names = [
			{ value: 'Hazelnut', lang: 'en' },
			{ value: 'the keeper Hazel', lang: 'en', note: 'in running text' },
		];
		const keeper = { id: 'bo-hazel', kind: 'person', name: 'Bo Hazel', names, identifiers: [] } as const;
		expect(sentenceOf({ ...arguing, holders: ['bo-hazel'] }, { 'bo-hazel': keeper })).toBe(
			'Ada Lime writes that the keeper Hazel argues that the council stopped mowing.',
		);
	});

	test('that opens the sentence has a capital', () => {
		const names = [{ value: 'the Hedge Post', lang: 'en', note: 'in running text' }];
		const post = { id: 'hedge-post', kind: 'organization', name: 'Hedge Post', names, identifiers: [] } as const;
		const anchors = [at('p04', 'The views')];
		expect(sentenceOf({ status: 'asserted', anchors, holders: ['hedge-post'] }, { 'hedge-post': post })).toMatch(
			/^The Hedge Post writes that /,
		);
	});

	test.each([
		[['bo-hazel', 'cy-elm'], 'Bo Hazel and Cy Elm argue'],
		[['bo-hazel', 'cy-elm', 'vale'], 'Bo Hazel, Cy Elm and Vale argue'],
	])('stands in a list: %j', (holders, listed) => {
		expect(sentenceOf({ ...arguing, holders })).toContain(` that ${listed} that `);
	});
});

describe('attribute() refuses', () => {
	test('an id without { in: dataset }', () => {
		const ask = () => Reflect.apply(attribute, undefined, ['cyberattacks-suspected']);
		expect(ask).toThrow(EditionError);
		expect(ask).toThrow('Pass its record, or its dataset: { in: dataset }.');
	});

	test('an id that the dataset does not have', () => {
		expect(() => attribute('hives-bought', { in: smallDataset() })).toThrow(EditionError);
		expect(() => attribute('__proto__', { in: smallDataset() })).toThrow(EditionError);
	});

	test('a record that says nothing', () => {
		expect(() => attribute('elm-mayor', { in: smallDataset() })).toThrow(EditionError);
		expect(() => attribute('mowing-called-needless', { in: smallDataset() })).toThrow(EditionError);
	});

	test('a record of another dataset', () => {
		const bees = smallDataset().claims['bees-return'];
		if (!bees) throw new Error('The small dataset has it.');
		expect(() => attribute(bees)).toThrow(EditionError);
	});

	test('a record in a passage that is not there', () => {
		const anchors = [{ passage: 'p99', start: 0, end: 9 }];
		expect(() => sentenceOf({ anchors })).toThrow(AnchorError);
		expect(() => Reflect.apply(attribute, undefined, [{ ...claims['visa-renewal-refused'], anchors }])).toThrow(
			AnchorError,
		);
	});

	test('a record without a place', () => {
		expect(() => sentenceOf({ anchors: [] })).toThrow(AnchorError);
	});
});
