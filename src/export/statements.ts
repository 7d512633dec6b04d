import { attribute } from '../cite/attribute.js';
import { noticeOf } from '../cite/english.js';
import { link } from '../cite/link.js';
import type { Dataset } from '../model/dataset.js';
import type { EntityKind } from '../model/entity.js';
import { fieldsOf } from '../model/fields.js';
import { idsIn } from '../model/records.js';
import { voicesOf } from '../model/walk.js';
import { LICENSE } from './tables.js';

/** The prefixes of the vocabularies that statements use; `brief` is the dataset's own. */
export const PREFIXES = {
	brief: 'urn:belarus-brief:term:',
	schema: 'https://schema.org/',
	prov: 'http://www.w3.org/ns/prov#',
	oa: 'http://www.w3.org/ns/oa#',
	skos: 'http://www.w3.org/2004/02/skos/core#',
	dcterms: 'http://purl.org/dc/terms/',
	xsd: 'http://www.w3.org/2001/XMLSchema#',
	rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
} as const;

/** A node by its IRI. */
export interface Iri {
	readonly iri: string;
}

/** A literal: a text, with its language where it has one, or a number. */
export interface Literal {
	readonly value: string;
	readonly language?: string;
	readonly datatype?: string;
}

/** One statement; with `graph` it is said in that graph alone. */
export interface Statement {
	readonly subject: string;
	readonly predicate: string;
	readonly object: Iri | Literal;
	readonly graph?: string;
}

const KINDS: Readonly<Record<EntityKind, string>> = {
	person: 'schema:Person',
	organization: 'schema:Organization',
	group: 'brief:Group',
	polity: 'schema:AdministrativeArea',
	place: 'schema:Place',
	post: 'brief:Post',
	event: 'schema:Event',
	work: 'schema:CreativeWork',
};

/** Fields that say what a claim or recommendation says: they stand in its own graph, where no question to the whole finds them. */
const CONTENT = ['agents', 'affected', 'places', 'addressees', 'action', 'object', 'targets', 'beneficiaries'];

/** Fields that are said in the terms of other vocabularies. */
const SAID = ['holders', 'about', 'topics'];

/** An IRI of a prefixed name. */
function expanded(name: string): string {
	const [prefix = '', local = ''] = name.split(/:(.*)/s);
	const base = Object.entries(PREFIXES).find(([each]) => each === prefix)?.[1];
	return base === undefined ? name : `${base}${local}`;
}

/**
 * A dataset as statements.
 *
 * That somebody holds a claim is said of the claim; what it says stands in a graph named by the claim alone, so that the dataset states nothing
 * that an article merely puts forward.
 */
export function statementsOf(dataset: Dataset): Statement[] {
	const { article, edition, vocabularies, entities, mentions } = dataset;
	const voiceOf = voicesOf(article);
	const iri = (id: string) => `urn:belarus-brief:${edition.digest}:${encodeURIComponent(id)}`;
	const concept = (vocabulary: string, id: string) => iri(`${vocabulary}/${id}`);
	const statements: Statement[] = [];
	const say = (subject: string, predicate: string, object: Iri | Literal | undefined, graph?: string) => {
		if (object) statements.push({ subject, predicate: expanded(predicate), object, ...(graph && { graph }) });
	};
	const node = (value: string | undefined): Iri | undefined => (value === undefined ? undefined : { iri: value });
	const text = (value: string | undefined, language?: string): Literal | undefined =>
		value === undefined ? undefined : { value, ...(language && { language }) };
	const integer = (value: number): Literal => ({ value: String(value), datatype: expanded('xsd:integer') });
	const type = (subject: string, name: string) => say(subject, 'rdf:type', { iri: expanded(name) });
	const anchored = (record: {
		readonly id: string;
		readonly anchors: readonly { readonly passage: string; readonly start: number; readonly end: number }[];
	}) => {
		for (const [index, { start, end }] of record.anchors.entries()) {
			const selector = iri(`${record.id}/anchors/${index}`);
			say(iri(record.id), 'oa:hasSelector', { iri: selector });
			type(selector, 'oa:TextPositionSelector');
			say(selector, 'oa:start', integer(start));
			say(selector, 'oa:end', integer(end));
		}
	};

	type(article.url, `schema:${article.type}`);
	say(article.url, 'schema:name', text(article.title, article.language));
	say(article.url, 'schema:inLanguage', text(article.language));
	for (const author of article.authors) say(article.url, 'schema:author', node(iri(author)));
	say(article.url, 'schema:publisher', node(iri(article.publisher)));
	say(article.url, 'schema:copyrightNotice', text(article.rights));
	const whole = iri('');
	type(whole, 'schema:Dataset');
	say(whole, 'schema:version', text(edition.version));
	say(whole, 'schema:identifier', text(`sha256:${edition.digest}`));
	say(whole, 'dcterms:license', text(LICENSE));
	say(whole, 'schema:disambiguatingDescription', text(noticeOf(dataset), 'en'));
	say(whole, 'schema:isBasedOn', node(article.url));

	for (const [name, concepts] of Object.entries(vocabularies)) {
		for (const [id, { label, broader }] of Object.entries<{ label: string; broader?: string }>(concepts)) {
			type(concept(name, id), 'skos:Concept');
			say(concept(name, id), 'skos:prefLabel', text(label, 'en'));
			if (broader !== undefined) say(concept(name, id), 'skos:broader', node(concept(name, broader)));
		}
	}
	for (const [id, entity] of Object.entries(entities)) {
		type(iri(id), KINDS[entity.kind]);
		say(iri(id), 'schema:name', text(entity.name, 'en'));
		for (const { value, lang } of entity.names) say(iri(id), 'schema:alternateName', text(value, lang));
		for (const { scheme, value } of entity.identifiers) {
			if (scheme === 'wikidata')
				say(iri(id), 'schema:sameAs', node(`http://www.wikidata.org/entity/${encodeURIComponent(value)}`));
			else say(iri(id), 'schema:identifier', text(`${scheme}:${value}`));
		}
		say(iri(id), 'brief:mentions', integer(mentions[id]?.length ?? 0));
	}
	for (const [name, records] of [
		['claims', dataset.claims],
		['recommendations', dataset.recommendations],
	] as const) {
		const fields = fieldsOf(name).filter(([field, { names, values }]) => (names ?? values) && !SAID.includes(field));
		for (const record of Object.values(records)) {
			const subject = iri(record.id);
			const graph = iri(`${record.id}/content`);
			type(subject, name === 'claims' ? 'schema:Claim' : 'brief:Recommendation');
			say(subject, 'brief:attributed', text(attribute(record, { in: dataset }), 'en'));
			say(subject, 'schema:isPartOf', node(article.url));
			say(subject, 'schema:url', node(link(record, { in: dataset })));
			say(subject, 'brief:content', node(graph));
			for (const holder of 'holders' in record ? record.holders : voiceOf(record))
				say(subject, 'prov:wasAttributedTo', node(iri(holder)));
			say(subject, 'brief:cue', text(record.cue?.words));
			for (const entity of record.about) say(subject, 'schema:about', node(iri(entity)));
			for (const topic of record.topics) say(subject, 'dcterms:subject', node(concept('topics', topic)));
			for (const [field, { names }] of fields) {
				const inside = CONTENT.includes(field) ? graph : undefined;
				for (const value of idsIn(record, field)) {
					const id = names?.includes('action') ? concept('actions', value) : iri(value);
					say(subject, `brief:${field}`, names ? node(id) : text(value), inside);
				}
			}
			say(subject, 'brief:that', text(record.that, 'en'), graph);
			anchored(record);
		}
	}
	for (const record of Object.values(dataset.characterizations)) {
		const subject = iri(record.id);
		const graph = iri(`${record.id}/content`);
		type(subject, 'brief:Characterization');
		say(subject, 'brief:manner', text(record.manner));
		say(subject, 'brief:content', node(graph));
		for (const holder of record.holders) say(subject, 'prov:wasAttributedTo', node(iri(holder)));
		say(iri(record.target), 'brief:label', text(record.label, article.language), graph);
		anchored(record);
	}
	for (const record of Object.values(dataset.tenures)) {
		const subject = iri(record.id);
		const graph = iri(`${record.id}/content`);
		type(subject, 'brief:Tenure');
		say(subject, 'brief:content', node(graph));
		for (const field of ['person', 'post', 'of', 'place'])
			for (const value of idsIn(record, field)) say(subject, `brief:${field}`, node(iri(value)), graph);
		say(subject, 'brief:role', text(record.role), graph);
		say(subject, 'brief:standing', text(record.standing), graph);
		anchored(record);
	}
	return statements;
}
