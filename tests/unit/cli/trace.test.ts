import * as brief from 'belarus-brief';
import * as evidence from 'belarus-brief/evidence';
import { describe, expect, test } from 'vitest';
import { ParseError } from '../../../src/cli/usage/syntax.js';
import { otherStrings, tracedIds } from './traced-ids.js';

const NAMED =
	"import { because, claims, entities, has, not, recommendations, vocabularies, where } from 'belarus-brief';";

describe('an id traces to the package', () => {
	test.each([
		['through a named import', "import { claims } from 'belarus-brief'; claims['x'];"],
		['through a renamed import', "import { claims as c } from 'belarus-brief'; c['x'];"],
		['through an import named by a string', "import { 'claims' as c } from 'belarus-brief'; c['x'];"],
		['through a namespace import', "import * as brief from 'belarus-brief'; brief.claims['x'];"],
		['through a namespace in brackets', "import * as brief from 'belarus-brief'; brief['claims']['x'];"],
		[
			'through the JSON of a collection',
			"import json from 'belarus-brief/data/claims.json' with { type: 'json' }; json.claims['x'];",
		],
		[
			'through the JSON as a namespace',
			"import * as json from 'belarus-brief/data/dataset.json'; json.default.claims['x'];",
		],
		['through require', "const { claims } = require('belarus-brief'); claims['x'];"],
		['through require of the whole', "const brief = require('belarus-brief'); brief.claims['x'];"],
		['through require of JSON', "var json = require('belarus-brief/data/claims.json'); json.claims['x'];"],
		['through a require in place', "require('belarus-brief').claims['x'];"],
		['through createRequire', "const require = createRequire(import.meta.url); require('belarus-brief').claims['x'];"],
		['through import = require', "import brief = require('belarus-brief'); brief.claims['x'];"],
		['through await import', "const { claims } = await import('belarus-brief'); claims['x'];"],
		['through await import in place', "(await import('belarus-brief')).claims['x'];"],
		['through a renaming pattern', "const { claims: mine } = require('belarus-brief'); mine['x'];"],
		[
			'through a nested pattern',
			"import * as brief from 'belarus-brief'; const { vocabularies: { topics } } = brief; topics['x'];",
		],
		['through another name for a collection', `${NAMED} const c = claims; c['x'];`],
		['of a vocabulary', `${NAMED} vocabularies.topics['x'];`],
		['after a dot', `${NAMED} claims.x;`],
		['with optional chaining', `${NAMED} claims?.['x']?.that;`],
		['after an optional dot', `${NAMED} claims?.x;`],
		['in a template without expressions', `${NAMED} claims[\`x\`];`],
		['behind type assertions', `${NAMED} (claims as Claims)[('x' satisfies ClaimId) as ClaimId]!.that;`],
		['behind an angle-bracket assertion', `${NAMED} because(<ClaimId>'x');`],
		['in a pattern', `${NAMED} const { 'x': record } = claims;`],
		['in a pattern without quotes', `${NAMED} const { x } = claims;`],
		['in a pattern with a default', `${NAMED} const { x = 1 } = claims;`],
		['in a pattern that is assigned from', `${NAMED} ({ x: record } = claims);`],
		['as an argument', `${NAMED} because('x', { deep: true });`],
		['as an argument of a namespace’s function', "import * as brief from 'belarus-brief'; brief.because('x');"],
		['as an argument of the evidence entry', "import { locate } from 'belarus-brief/evidence'; locate('x', 'y');"],
		['as the second argument of has', `${NAMED} has(claims, 'x');`],
		['as a facet', `${NAMED} where(recommendations, { addressees: 'x' });`],
		['in a list', `${NAMED} where(claims, { about: ['x'] });`],
		['in not()', `${NAMED} where(claims, { about: not('x') });`],
		[
			'in only()',
			`import { only, recommendations, where } from 'belarus-brief'; where(recommendations, { addressees: only('x') });`,
		],
		['in only(), held in a constant', "import { only } from 'belarus-brief'; const alone = only(['x']);"],
		[
			'in the query of count',
			"import { claims, count } from 'belarus-brief'; count(claims, 'status', { about: 'x' });",
		],
		['as an argument of argument', "import { argument } from 'belarus-brief'; argument('x');"],
		[
			'through the JSON of a collection, asserted as it once was',
			"import json from 'belarus-brief/data/claims.json' assert { type: 'json' }; json.claims['x'];",
		],
		['through a deferred import', "import defer * as brief from 'belarus-brief'; brief.claims['x'];"],
		['through a deferred import in place', "(await import.defer('belarus-brief')).claims['x'];"],
		['behind a mark and a shebang', `\uFEFF#!/usr/bin/env node\n${NAMED} claims['x'];`],
		['beside a decorator behind export', `${NAMED} export @d class A { a = claims['x']; }`],
		['beside a decorator before export', `${NAMED} @d export class A { a = claims['x']; }`],
		['beside decorators of both dialects', `${NAMED} export @d class A { constructor(@e() b: B) {} a = claims['x']; }`],
		['in either branch of a choice', `${NAMED} because(late ? 'x' : fallback);`],
		['behind satisfies', `${NAMED} where(claims, { about: 'x' } satisfies Query);`],
		['with options held in a constant', `${NAMED} const options = { deep: true }; because('x', options);`],
		[
			'where { in } names the installed edition',
			"import * as brief from 'belarus-brief'; brief.because('x', { in: brief });",
		],
		['in a function', `${NAMED} function f(id) { return claims['x']; }`],
		['in a class, a decorator and JSX', `${NAMED} class A { static b = claims['x']; }`],
	])('%s', (_, source) => {
		expect(tracedIds(source)).toEqual(['x']);
	});

	test.each(['a.js', 'a.mjs', 'a.cjs', 'a.jsx', 'a.ts', 'a.mts', 'a.cts', 'a.tsx'])('in %s', (path) => {
		expect(tracedIds("const { claims } = require('belarus-brief'); claims['x'];", path)).toEqual(['x']);
	});

	test('in JSX', () => {
		const source = `${NAMED} const a = <p title={claims['x'].that}>{because('y')}</p>;`;
		expect(tracedIds(source, 'a.tsx')).toEqual(['x', 'y']);
		expect(tracedIds(source, 'a.js')).toEqual(['x', 'y']);
	});

	test('beside decorators and parameter properties', () => {
		const source = `${NAMED} @d() class A { constructor(@d() private readonly claims: X) {} a = claims['x']; }`;
		expect(tracedIds(source)).toEqual(['x']);
	});

	test('through an alias of the package where it is named', () => {
		const source = "import { claims } from 'brief'; claims['x'];";
		expect(tracedIds(source)).toEqual([]);
		expect(tracedIds(source, 'a.ts', 'brief')).toEqual(['x']);
	});
});

describe('an id does not trace, and stays among the other strings', () => {
	test.each([
		['in another package', "import { claims } from 'belarus-briefs'; claims['x'];"],
		['in a module of the same name elsewhere', "import { claims } from './belarus-brief'; claims['x'];"],
		['in a plain string', `${NAMED} const id = 'x'; claims[id];`],
		['in an object that merely shares a name', "const claims = {}; claims['x'];"],
		['in an object that got another value', "let { claims } = require('belarus-brief'); claims = other; claims['x'];"],
		['in a loop variable', "let { claims } = require('belarus-brief'); for (claims of lists) claims['x'];"],
		['in the rest of a pattern', "const { links, ...brief } = require('belarus-brief'); brief.claims['x'];"],
		['in an argument of another function', `${NAMED} because(find('x'));`],
		['in a function inside an argument', `${NAMED} because(() => 'x');`],
		['in a text to search', "import { locate } from 'belarus-brief/evidence'; locate(record, 'x');"],
		['in a name to resolve', "import { resolve } from 'belarus-brief'; resolve('x');"],
		['in a type', `${NAMED} type Mine = 'x';`],
		['in a type of an import', `import type { claims } from 'belarus-brief'; type Mine = (typeof claims)['x'];`],
		['in a call that asks another dataset', `${NAMED} because('x', { in: mine });`],
		['in a call whose options are out of sight', `${NAMED} because('x', options);`],
		['in a call whose options are spread', `${NAMED} because('x', { ...options });`],
		['in a call whose arguments are spread', `${NAMED} because('x', ...more);`],
		['in a query of another collection', `${NAMED} where(mine.claims, { about: not('x') });`],
		['with a require of one’s own', "function f(require) { return require('belarus-brief').claims['x']; }"],
		['in a collection of a collection', `${NAMED} claims.y['x'];`],
	])('%s', (_, source) => {
		expect(tracedIds(source)).not.toContain('x');
		expect(otherStrings(source)).toContain('x');
	});

	test('not even there where it belongs to a frozen edition', () => {
		const source = `${NAMED}
			import * as v1 from 'belarus-brief/editions/1.0.0';
			import { claims as old } from 'belarus-brief/editions/1.0.0';
			v1.claims['a']; old['b']; because('c', { in: v1 }); where(v1.claims, { about: not('d') }); has(old, 'e');
			const { 'f': g } = old;`;
		expect(tracedIds(source)).toEqual([]);
		expect(otherStrings(source)).toEqual([]);
	});

	test('nor is the name of a module a string', () => {
		expect(otherStrings("import 'x'; export * from 'y'; import('z');")).toEqual([]);
	});

	test('nor does a circle of names end in an error', () => {
		expect(tracedIds("const claims = claims.claims; claims['x'];")).toEqual([]);
	});
});

/** The functions that take no ids: whole datasets, texts, names, records. */
const WITHOUT_IDS = [
	'assertEdition',
	'canonicalize',
	'canonicalizeWithOffsets',
	'diff',
	'digestOf',
	'fold',
	'foldWithOffsets',
	'formatReport',
	'fromHtml',
	'resolve',
	'timeline',
	'verify',
];

test('every other function of the package takes ids somewhere, and they trace', () => {
	const functions = Object.entries({ ...brief, ...evidence }).filter(([, value]) => typeof value === 'function');
	const names = functions.map(([name]) => name).filter((name) => /^[a-z]/.test(name));
	const withoutTrace = names.filter((name) => {
		const call = (...before: string[]) =>
			`import { claims, ${name} } from 'belarus-brief'; ${name}(${[...before, "'x'"].join(', ')});`;
		const ids = [call(), call('claims'), call('claims', "'status'")].map((source) => tracedIds(source));
		return ids.every((traced) => !traced.includes('x'));
	});
	expect(withoutTrace.toSorted()).toEqual(WITHOUT_IDS);
});

test('ids come in the order of the source', () => {
	expect(
		tracedIds(`${NAMED} because('a'); entities['b']; where(claims, { about: ['c', not('d')] }); claims.e;`),
	).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('an expression of two thousand terms is read like any other', () => {
	const terms = Array.from({ length: 2000 }, () => "'a'").join(' + ');
	expect(tracedIds(`${NAMED} const sum = ${terms}; claims['x'];`)).toEqual(['x']);
});

test('a file of two hundred thousand statements is read like any other', { timeout: 30_000 }, () => {
	expect(tracedIds(`${NAMED} ${'a;'.repeat(200_000)} claims['x'];`)).toEqual(['x']);
});

test('a text that does not parse is told with its place', () => {
	expect(() => tracedIds('const = 1;')).toThrow(ParseError);
	expect(() => tracedIds('const = 1;')).toThrow('(1:6)');
});

test.each([
	['a.js', 'const a = do { 1 };', 'an experimental syntax that this command does not read (1:10)'],
	['a.ts', 'a |> b(%);', 'an experimental syntax that this command does not read (1:2)'],
	['a.cjs', "import 'x';", 'it is a module, and the ending of its name says that it is none (1:0)'],
])('in %s no advice for whoever calls the parser is told: %s', (path, source, message) => {
	expect(() => tracedIds(source, path)).toThrow(message);
});

test('sloppy code is read as what it is', () => {
	expect(tracedIds("with (a) { b = 010; } require('belarus-brief').claims['x'];", 'a.js')).toEqual(['x']);
});

test('a text that nests deeper than the parser goes is told, too', () => {
	expect(() => tracedIds(`${NAMED} ${'('.repeat(100_000)}`)).toThrow('it nests too deep');
});
