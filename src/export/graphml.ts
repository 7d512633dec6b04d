import { attribute } from '../cite/attribute.js';
import { noticeOf } from '../cite/english.js';
import { link } from '../cite/link.js';
import type { Dataset } from '../model/dataset.js';
import { voicesOf } from '../model/walk.js';
import { type ExportOptions, exported, type File } from './file.js';
import { escapedXml } from './xml.js';

const NODE_KEYS = ['label', 'kind', 'holders', 'status', 'cue', 'link'] as const;
const EDGE_KEYS = ['relation', 'basis'] as const;

/** A node or an edge, with what is known of it by the names of the keys. */
interface Element {
	readonly attributes: string;
	readonly data: Readonly<Record<string, string | undefined>>;
}

/**
 * The argument and the entities as GraphML, for Gephi, yEd, NetworkX and igraph.
 *
 * The label of a claim or recommendation is the attributed sentence. Edges are the relations, and `about` from a record to what it concerns.
 *
 * @throws {AnchorError} where a record stands in a passage that the dataset does not have.
 * @throws {EditionError} where a record does not stand under its own id.
 *
 * @example
 * import { toGraphml } from 'belarus-brief/export';
 *
 * const [file] = toGraphml();
 * console.log(String(file?.content).includes('<node id="visa-renewal-refused">')); // true
 */
export function toGraphml(options: ExportOptions = {}): File[] {
	const dataset = exported(options);
	const { article, edition } = dataset;
	const content = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<!-- ${commented(`${article.title}, edition ${edition.version}, digest ${edition.digest}. ${noticeOf(dataset)}`)} -->`,
		'<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
		...NODE_KEYS.map((key) => keyOf('node', key)),
		...EDGE_KEYS.map((key) => keyOf('edge', key)),
		`<graph id="${escapedXml(article.id)}" edgedefault="directed">`,
		...nodesOf(dataset).map((node) => elementOf('node', NODE_KEYS, node)),
		...edgesOf(dataset).map((edge) => elementOf('edge', EDGE_KEYS, edge)),
		'</graph>',
		'</graphml>',
	];
	return [{ path: `${article.id}.graphml`, content: `${content.join('\n')}\n` }];
}

function nodesOf(dataset: Dataset): Element[] {
	const { claims, recommendations, entities, article } = dataset;
	const names = (ids: readonly string[]) => ids.map((id) => entities[id]?.name ?? id).join('; ');
	const voiceOf = voicesOf(article);
	return [
		...Object.values(claims).map((record) => ({
			attributes: `id="${escapedXml(record.id)}"`,
			data: {
				label: attribute(record, { in: dataset }),
				kind: 'claim',
				holders: names(record.holders),
				status: record.status,
				cue: record.cue?.words,
				link: link(record, { in: dataset }),
			},
		})),
		...Object.values(recommendations).map((record) => ({
			attributes: `id="${escapedXml(record.id)}"`,
			data: {
				label: attribute(record, { in: dataset }),
				kind: 'recommendation',
				holders: names(voiceOf(record)),
				status: record.force,
				cue: record.cue?.words,
				link: link(record, { in: dataset }),
			},
		})),
		...Object.values(entities).map(({ id, name, kind }) => ({
			attributes: `id="${escapedXml(id)}"`,
			data: { label: name, kind },
		})),
	];
}

function edgesOf({ claims, recommendations, links }: Dataset): Element[] {
	const edge = (from: string, to: string, relation: string, basis?: string) => ({
		attributes: `source="${escapedXml(from)}" target="${escapedXml(to)}"`,
		data: { relation, basis },
	});
	return [
		...links.map(({ from, to, type, basis }) => edge(from, to, type, basis)),
		...[...Object.values(claims), ...Object.values(recommendations)].flatMap(({ id, about }) =>
			about.map((entity) => edge(id, entity, 'about')),
		),
	];
}

function keyOf(domain: 'node' | 'edge', key: string): string {
	return `<key id="${key}" for="${domain}" attr.name="${key}" attr.type="string"/>`;
}

function elementOf(name: 'node' | 'edge', keys: readonly string[], { attributes, data }: Element): string {
	const values = keys.flatMap((key) =>
		data[key] === undefined ? [] : [`<data key="${key}">${escapedXml(data[key])}</data>`],
	);
	return `<${name} ${attributes}>${values.join('')}</${name}>`;
}

function commented(text: string): string {
	return escapedXml(text).replaceAll('--', '- -');
}
