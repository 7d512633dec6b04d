import terms from '@rdfjs/data-model';
import toNT from '@rdfjs/to-ntriples';
import { type ExportOptions, exported, type File } from './file.js';
import { type Iri, type Literal, type Statement, statementsOf } from './statements.js';

/**
 * The dataset as N-Quads (RDF 1.1), for triple stores: what a claim says stands in a graph of its own, named by the claim.
 *
 * In the default graph a claim has its attributed sentence, its holders, status, cue and link; asking there for what it says answers nothing.
 *
 * @throws {AnchorError} where a claim or recommendation stands in a passage that the dataset does not have.
 * @throws {EditionError} where a record does not stand under its own id.
 *
 * @example
 * import { toNQuads } from 'belarus-brief/export';
 *
 * const [file] = toNQuads();
 * console.log(String(file?.content).includes('<https://schema.org/Claim>')); // true
 */
export function toNQuads(options: ExportOptions = {}): File[] {
	const dataset = exported(options);
	return [{ path: `${dataset.article.id}.nq`, content: statementsOf(dataset).map(quadOf).join('') }];
}

function quadOf({ subject, predicate, object, graph }: Statement): string {
	const terms = [named(subject), named(predicate), termOf(object), ...(graph ? [named(graph)] : [])];
	return `${terms.map((term) => toNT(term)).join(' ')} .\n`;
}

// What no IRI may hold (RFC 3987); the addresses of publishers have it at times.
const NOT_IN_IRI = /[\p{Cc} <>"{}|^`\\]/gu;

function named(value: string) {
	return terms.namedNode(value.replaceAll(NOT_IN_IRI, encodeURIComponent));
}

function termOf(object: Iri | Literal) {
	if ('iri' in object) return named(object.iri);
	const { value, language, datatype } = object;
	return terms.literal(value, datatype === undefined ? language : named(datatype));
}
