import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const imports =
	"import { about, because, claims, entities, link, mentions, not, recommendations, where } from 'belarus-brief';\n";

const mistakes = {
	'a misspelled facet': "where(claims, { natur: 'causal' });",
	'a facet of another collection': "where(claims, { status: 'hedged', force: 'must' });",
	'a field that is no facet at all': "where(claims, { kind: 'person' });",
	'a misspelled value': "where(claims, { nature: 'casual' });",
	'a misspelled value in a list': "where(claims, { status: ['asserted', 'heged'] });",
	'a misspelled entity': "where(recommendations, { addressees: 'european-unio' });",
	'a misspelled id': "claims['visa-renewal-refussed'];",
	'a misspelled claim': "because('visa-renewal-refussed');",
	'a misspelled entity to ask about': "about('belaru');",
} as const;

const messages = messagesOf(mistakes);

describe('the compiler says of', () => {
	test('a facet of another collection that it is none, and what to ask by', () => {
		expect(messages['a facet of another collection']).toMatch(
			/"force\\?" is no facet of this collection\. Ask by: nature\\?" \| /,
		);
	});

	test('a field that is no facet at all that it is none', () => {
		expect(messages['a field that is no facet at all']).toContain("'kind' does not exist in type 'Query<ClaimFacets<");
	});

	test.each([
		['a misspelled facet', "Did you mean to write 'nature'?"],
		['a misspelled value', `Did you mean '"causal"'?`],
		['a misspelled value in a list', `Did you mean '"hedged"'?`],
		['a misspelled entity', `Did you mean '"european-union"'?`],
		['a misspelled id', "Did you mean 'visa-renewal-refused'?"],
	] as const)('%s what may be meant', (mistake, help) => {
		expect(messages[mistake]).toContain(help);
	});

	test.each([
		['a misspelled claim', '"visa-renewal-refussed"'],
		['a misspelled entity to ask about', '"belaru"'],
	] as const)('%s which one it is', (mistake, word) => {
		expect(messages[mistake]).toContain(word);
	});
});

test('the compiler says nothing of queries that are right', () => {
	const right = {
		query: "where(recommendations, { addressees: 'european-union', force: not(['invited', 'must']) });",
		edge: "where(claims, { because: 'visa-renewal-refused', topics: [] });",
		kind: "where(entities, { kind: 'post' }).map(({ state }) => state);",
		argument: "because(recommendations['assign-us-special-envoy'], { deep: true }).map(({ that }) => that);",
		anchor: "link(mentions['julie-fisher'][0] ?? claims['cyberattacks-suspected']);",
	};
	expect(messagesOf(right)).toEqual({ query: '', edge: '', kind: '', argument: '', anchor: '' });
});

/** What the compiler says of some lines, each in a file of its own, all in one program. */
function messagesOf<Name extends string>(lines: Readonly<Record<Name, string>>): Record<Name, string> {
	const names = Object.keys(lines) as Name[];
	const files = new Map(names.map((name, index) => [`${root}line-${index}.ts`, { name, text: imports + lines[name] }]));
	const options: ts.CompilerOptions = {
		target: ts.ScriptTarget.ES2022,
		module: ts.ModuleKind.NodeNext,
		strict: true,
		exactOptionalPropertyTypes: true,
		noUncheckedIndexedAccess: true,
		skipLibCheck: true,
		noEmit: true,
		types: [],
		paths: { 'belarus-brief': [`${root}src/index.ts`] },
	};
	const host = ts.createCompilerHost(options);
	const { fileExists, getSourceFile } = host;
	host.fileExists = (path) => files.has(path) || fileExists(path);
	host.getSourceFile = (path, target, ...rest) => {
		const file = files.get(path);
		return file ? ts.createSourceFile(path, file.text, target) : getSourceFile(path, target, ...rest);
	};
	const program = ts.createProgram([...files.keys()], options, host);
	const told = [...files].map(([path, { name }]) => {
		const diagnostics = program.getSemanticDiagnostics(program.getSourceFile(path));
		return [name, diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')).join('\n')];
	});
	return Object.fromEntries(told);
}
