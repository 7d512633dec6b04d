import { type ExportOptions, exported, type File } from './file.js';
import { PREFIXES, type Statement, statementsOf } from './statements.js';

/**
 * The dataset as JSON-LD 1.1: the same statements as `toNQuads`, what a claim says in a graph named by the claim.
 *
 * @throws {AnchorError} where a claim or recommendation stands in a passage that the dataset does not have.
 * @throws {EditionError} where a record does not stand under its own id.
 *
 * @example
 * import { toJsonLd } from 'belarus-brief/export';
 *
 * const [file] = toJsonLd();
 * console.log(Object.keys(JSON.parse(String(file?.content)))); // [ '@context', '@graph' ]
 */
export function toJsonLd(options: ExportOptions = {}): File[] {
	const dataset = exported(options);
	const graphs = new Map<string | undefined, Statement[]>();
	for (const statement of statementsOf(dataset)) {
		const graph = graphs.get(statement.graph) ?? [];
		graphs.set(statement.graph, graph);
		graph.push(statement);
	}
	const named = [...graphs].flatMap(([name, statements]) =>
		name === undefined ? [] : [{ '@id': name, '@graph': nodesOf(statements) }],
	);
	const document = { '@context': PREFIXES, '@graph': [...nodesOf(graphs.get(undefined) ?? []), ...named] };
	return [{ path: `${dataset.article.id}.jsonld`, content: `${JSON.stringify(document, null, '\t')}\n` }];
}

function nodesOf(statements: readonly Statement[]): object[] {
	const nodes = new Map<string, Record<string, unknown[]>>();
	for (const { subject, predicate, object } of statements) {
		const node = nodes.get(subject) ?? {};
		nodes.set(subject, node);
		const key = compacted(predicate);
		const values = node[key] ?? [];
		node[key] = values;
		if (!('iri' in object)) {
			const { value, language, datatype } = object;
			values.push({
				'@value': value,
				...(language && { '@language': language }),
				...(datatype && { '@type': compacted(datatype) }),
			});
		} else values.push(key === '@type' ? compacted(object.iri) : { '@id': object.iri });
	}
	return [...nodes].map(([id, node]) => ({ '@id': id, ...node }));
}

function compacted(iri: string): string {
	if (iri === `${PREFIXES.rdf}type`) return '@type';
	const [prefix, base = ''] = Object.entries(PREFIXES).find(([, each]) => iri.startsWith(each)) ?? [];
	return prefix === undefined ? iri : `${prefix}:${iri.slice(base.length)}`;
}
