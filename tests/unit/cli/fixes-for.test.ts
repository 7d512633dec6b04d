import { describe, expect, test } from 'vitest';
import { fixesFor } from '../../../src/cli/usage/fixes.js';
import { retiredDataset, withHiddenSuccessors } from './retired-dataset.js';

const dataset = retiredDataset();
const fixesOf = (text: string, path = 'a.ts') => fixesFor({ path, text }, dataset);

const NAMED = "import { because, claims, entities, has, mentions, not, vocabularies, where } from 'belarus-brief';\n";
describe('a moved id is replaced, and nothing else', () => {
	test.each([
		['in brackets', "claims['bees-back'].that;", "claims['bees-return'].that;"],
		['in double quotes', 'claims["bees-back"].that;', 'claims["bees-return"].that;'],
		['in a template', 'claims[`bees-back`];', 'claims[`bees-return`];'],
		['with optional chaining', "claims?.['bees-back']?.that;", "claims?.['bees-return']?.that;"],
		['behind an assertion', "claims['bees-back' as ClaimId]!;", "claims['bees-return' as ClaimId]!;"],
		['spelled with an escape', "claims['bees\\u002dback'];", "claims['bees-return'];"],
		['where two were merged', "because('mowing-ended');", "because('mowing-stopped');"],
		['in an argument', "because(  'bees-back' , { deep: true });", "because(  'bees-return' , { deep: true });"],
		[
			'in a list and in not()',
			"where(claims, { because: ['bees-back', not('mowing-ended')] });",
			"where(claims, { because: ['bees-return', not('mowing-stopped')] });",
		],
		['as a facet of a vocabulary', "where(claims, { topics: 'insects' });", "where(claims, { topics: 'bees' });"],
		['after a dot', 'entities.mayoralty.name;', 'entities.mayor.name;'],
		['after an optional dot', 'entities?.mayoralty;', 'entities?.mayor;'],
		['after a dot, where the new one is no identifier', 'entities.paper.name;', "entities['hedge-post'].name;"],
		[
			'after an optional dot, where the new one is no identifier',
			'entities?.paper?.name;',
			"entities?.['hedge-post']?.name;",
		],
		[
			'across lines and comments',
			'entities // a. b\n\t./* c. */paper\n\t.name;',
			"entities // a. b\n\t/* c. */['hedge-post']\n\t.name;",
		],
		['after parentheses', '(entities).paper;', "(entities)['hedge-post'];"],
		['in a pattern', "const { 'bees-back': bees } = claims;", "const { 'bees-return': bees } = claims;"],
		['in a pattern, as a name', 'const { mayoralty: m } = entities;', 'const { mayor: m } = entities;'],
		['in a pattern, as a name of its own', 'const { mayoralty } = entities;', 'const { mayor: mayoralty } = entities;'],
		[
			'in a pattern, where the new one is no identifier',
			'const { paper } = entities;',
			"const { 'hedge-post': paper } = entities;",
		],
		[
			'in a pattern with a default',
			'const { paper = none } = entities;',
			"const { 'hedge-post': paper = none } = entities;",
		],
		['in a pattern that is assigned from', '({ paper } = entities);', "({ 'hedge-post': paper } = entities);"],
		[
			'twice in a line',
			"claims['bees-back'] === claims['bees-back'];",
			"claims['bees-return'] === claims['bees-return'];",
		],
	])('%s', (_, before, after) => {
		const fixes = fixesOf(NAMED + before);
		expect(fixes.text).toBe(NAMED + after);
		expect(fixes.left).toEqual([]);
		expect(fixesOf(fixes.text)).toMatchObject({ text: fixes.text, replaced: [], left: [] });
	});

	test('of a vocabulary taken apart', () => {
		const text = `${NAMED}const { topics } = vocabularies; topics.insects;`;
		expect(fixesOf(text).text).toBe(text.replace('insects', 'bees'));
	});

	test('with the mark at the start, the line ends and the comments as they were', () => {
		const text = `\uFEFF// ü 🐝 'x'\r\n${NAMED.replace('\n', '\r\n')}\r\n/* claims['bees-back'] */ claims['bees-back'];\r\n\t\r\n`;
		const fixes = fixesOf(text);
		expect(fixes.text).toBe(text.replace("*/ claims['bees-back']", "*/ claims['bees-return']"));
		expect(fixes.replaced).toMatchObject([{ line: 4, column: 35 }]);
	});

	test('with its place and what became of it', () => {
		expect(fixesOf("import { claims } from 'belarus-brief';\n\tclaims['bees-back'];").replaced).toEqual([
			{
				file: 'a.ts',
				line: 2,
				column: 10,
				id: 'bees-back',
				to: 'bees-return',
				message: 'moved to bees-return in 1.1.0: a clearer headline',
			},
		]);
	});

	test('also where the edition leads the old id to its successor', () => {
		const text = `${NAMED}claims['bees-back'];`;
		const fixes = fixesFor({ path: 'a.ts', text }, withHiddenSuccessors(dataset));
		expect(fixes.text).toBe(`${NAMED}claims['bees-return'];`);
	});
});

describe('left to a person, and untouched', () => {
	test.each([
		[
			'a split id',
			"claims['bees-and-limes'];",
			'split',
			/^split into bees-return and limes-feed-bees in 1\.1\.0: two propositions\. Choose/,
		],
		['a withdrawn id', "because('wasps-return');", 'withdrawn', /^withdrawn in 1\.1\.0: not in the text\. Choose/],
		[
			'an id whose successor is in another collection',
			"claims['nursery-wanted'];",
			'elsewhere',
			/claims has no "fund-nursery"; recommendations has\. Rewrite it by hand\.$/,
		],
		['an entity without mentions', "mentions['paper'];", 'elsewhere', /mentions has no "hedge-post"; entities has/],
		['a plain string', "const id = 'bees-back';", 'untraced', /does not trace to the package, so it was not touched/],
		['a string in a type', "type Mine = 'bees-back';", 'untraced', /moved to bees-return/],
		['a key of an object', "const o = { 'bees-back': 1 };", 'untraced', /does not trace/],
		['an object of the same name', "function f(claims: X) { claims['bees-back']; }", 'untraced', /does not trace/],
		['a call that asks another dataset', "because('bees-back', { in: mine });", 'untraced', /does not trace/],
	])('%s', (_, source, why, message) => {
		const text = NAMED + source;
		expect(fixesOf(text)).toEqual({
			path: 'a.ts',
			text,
			replaced: [],
			left: [expect.objectContaining({ file: 'a.ts', line: 2, why, message: expect.stringMatching(message) })],
		});
	});

	test('a string in a file that does not name the package', () => {
		expect(fixesOf("export const id = 'bees-back';").left).toMatchObject([{ line: 1, column: 20, id: 'bees-back' }]);
	});
});

describe('not even told', () => {
	test.each([
		[
			'an id of a frozen edition',
			"import * as v1 from 'belarus-brief/editions/1.0.0'; v1.claims['bees-back']; because('bees-back', { in: v1 });",
		],
		['an id in a comment', "// claims['bees-back']"],
		['a longer string', "const text = 'bees-back again';"],
		['a property of something else', 'hotel.mayoralty;'],
		['an id that is in use', "claims['bees-return'];"],
		['an id that never was', "claims['bees-retrun'];"],
	])('%s', (_, source) => {
		const text = NAMED + source;
		expect(fixesOf(text)).toEqual({ path: 'a.ts', text, replaced: [], left: [] });
	});
});
