import { ArgdownApplication, ModelPlugin, ParserPlugin } from '@argdown/core';
import { attribute, because, claims, type Dataset, links, recommendations, where } from 'belarus-brief';
import { toArgdown, toCslJson, toGraphml, toJsonLd, toMarkdown, toNQuads } from 'belarus-brief/export';
import Graph from 'graphology';
import { parse } from 'graphology-graphml';
import jsonld from 'jsonld';
import { Store } from 'oxigraph';
import { describe, expect, test } from 'vitest';
import { articleText } from '../data/article-text.js';
import { hostileDataset } from '../unit/export/hostile-dataset.js';

const contentOf = (files: readonly { readonly content: string | Uint8Array }[]) => String(files[0]?.content);
const sorted = (values: readonly unknown[]) => values.map(String).sort();
const all = [...Object.values(claims), ...Object.values(recommendations)];

const TERMS =
	'PREFIX brief: <urn:belarus-brief:term:> PREFIX schema: <https://schema.org/> PREFIX prov: <http://www.w3.org/ns/prov#>';

function storeOf(options: { in?: Dataset } = {}) {
	const store = new Store();
	store.load(contentOf(toNQuads(options)), { format: 'application/n-quads' });
	return (query: string) => rowsIn(store.query(`${TERMS} ${query}`));
}

type Row = ReadonlyMap<string, { readonly value: string }>;

function rowsIn(answer: unknown): readonly Row[] {
	if (!Array.isArray(answer)) throw new Error('The query gives no rows.');
	return answer;
}

/** The ids of the records that a query gives. */
function idsFrom(rows: readonly Row[]): string[] {
	return sorted(rows.map((row) => row.get('r')?.value.split(':').at(-1)));
}

describe('in a triple store', () => {
	const ask = storeOf();

	test('asking for what a claim says answers nothing, outside of its own graph', () => {
		expect(ask('SELECT ?r WHERE { ?r brief:that ?what }')).toEqual([]);
		expect(ask('SELECT ?r WHERE { ?r brief:agents ?who }')).toEqual([]);
		expect(idsFrom(ask('SELECT ?r WHERE { GRAPH ?g { ?r brief:that ?what } }'))).toEqual(
			sorted(all.map(({ id }) => id)),
		);
	});

	test('every claim and recommendation has its holder, its status and its attributed sentence', () => {
		const answer = ask(
			'SELECT ?r ?said WHERE { ?r brief:attributed ?said ; prov:wasAttributedTo ?who . { ?r brief:status ?how } UNION { ?r brief:force ?how } }',
		);
		expect(new Set(idsFrom(answer))).toEqual(new Set(all.map(({ id }) => id)));
	});

	test.each([
		[
			'what is recommended to the European Union',
			'SELECT ?r WHERE { GRAPH ?g { ?r brief:addressees ?eu } FILTER(STRENDS(STR(?eu), ":european-union")) }',
			() => where(recommendations, { addressees: 'european-union' }),
		],
		[
			'on what grounds a representative is suggested',
			'SELECT ?r WHERE { ?a brief:because ?r FILTER(STRENDS(STR(?a), ":appoint-eu-special-representative")) }',
			() => because('appoint-eu-special-representative'),
		],
		['what is only hedged', 'SELECT ?r WHERE { ?r brief:status "hedged" }', () => where(claims, { status: 'hedged' })],
	])('the same question has the same answer: %s', (_, query, answer) => {
		expect(idsFrom(ask(query))).toEqual(sorted(answer().map(({ id }) => id)));
	});

	test('hostile texts come back as they were', () => {
		const dataset = hostileDataset();
		const answer = storeOf({ in: dataset })(
			'SELECT ?what WHERE { GRAPH ?g { ?r brief:that ?what . ?r brief:that ?what } }',
		);
		const clauses = [...Object.values(dataset.claims), ...Object.values(dataset.recommendations)].map(
			({ that }) => that,
		);
		expect(sorted(answer.map((row) => row.get('what')?.value))).toEqual(sorted(clauses));
	});
});

test('JSON-LD says what the N-Quads say, expanded by another library', async () => {
	for (const options of [{}, { in: hostileDataset() }]) {
		const document = JSON.parse(contentOf(toJsonLd(options)));
		const quads = String(await jsonld.toRDF(document, { format: 'application/n-quads' }));
		const lines = (text: string) => [...new Set(text.replaceAll('\\t', '\t').trim().split('\n'))].sort();
		expect(lines(quads)).toEqual(lines(contentOf(toNQuads(options))));
	}
});

test('Argdown reads each statement attributed, with the relations', () => {
	const argdown = new ArgdownApplication();
	argdown.addPlugin(new ParserPlugin(), 'parse-input');
	argdown.addPlugin(new ModelPlugin(), 'build-model');
	for (const dataset of [undefined, hostileDataset()]) {
		const options = dataset ? { in: dataset } : {};
		const response = argdown.run({ process: ['parse-input', 'build-model'], input: contentOf(toArgdown(options)) });
		expect(response.parserErrors ?? []).toEqual([]);
		const statements = response.statements ?? {};
		const records = dataset ? [...Object.values(dataset.claims), ...Object.values(dataset.recommendations)] : all;
		expect(new Set(Object.keys(statements))).toEqual(new Set(records.map(({ id }) => id)));
		for (const record of records) {
			const told = statements[record.id]?.members?.map(({ text }: { text?: string }) => text).find(Boolean);
			if (dataset === undefined) expect(told?.trim()).toBe(attribute(record));
		}
		if (dataset === undefined) {
			const supports = (response.relations ?? []).filter(
				({ relationType }: { relationType: string }) => relationType === 'support',
			);
			expect(supports).toHaveLength(links.filter(({ type }) => type === 'supports' || type === 'serves').length);
		}
	}
});

test('GraphML is a graph of the records with their relations', () => {
	for (const dataset of [undefined, hostileDataset()]) {
		const graph = parse(Graph.MultiDirectedGraph, contentOf(toGraphml(dataset ? { in: dataset } : {})));
		for (const record of dataset ? Object.values(dataset.claims) : Object.values(claims)) {
			expect(graph.getNodeAttribute(record.id, 'label')).toBe(attribute(record, dataset ? { in: dataset } : {}));
			expect(graph.getNodeAttribute(record.id, 'holders')).not.toBe('');
		}
		const edges = graph.filterEdges((_, { relation }) => relation === 'supports');
		expect(edges).toHaveLength((dataset?.links ?? links).filter(({ type }) => type === 'supports').length);
	}
});

test('the brief has each recommendation and claim once in full, attributed', () => {
	const brief = contentOf(toMarkdown()).replaceAll('\\', '');
	for (const record of all) expect(brief, record.id).toContain(attribute(record));
	expect(brief).toContain('no record says that a claim is true');
	expect(contentOf(toMarkdown({ in: hostileDataset() }))).not.toContain('<script>');
});

test('the items for reference managers have an id of their own each, and a note that says who holds what', () => {
	const items: { id: string; note: string }[] = JSON.parse(contentOf(toCslJson()));
	expect(items.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
	expect(items.map(({ note }) => note)).toEqual(all.map((record) => attribute(record)));
});

test.skipIf(articleText === undefined)('no format says anything of the sentences of the article', () => {
	const sentences = (articleText ?? '').split(/(?<=[.!?])\s+/).filter((sentence) => sentence.length > 60);
	const said = [toArgdown(), toGraphml(), toMarkdown(), toNQuads()].map(contentOf).join('\n');
	expect(sentences.length).toBeGreaterThan(10);
	for (const sentence of sentences) expect(said).not.toContain(sentence);
});
