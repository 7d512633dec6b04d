import { attribute } from '../cite/attribute.js';
import { noticeOf, RELATION_WORDS } from '../cite/english.js';
import { linesOf } from '../error/wording.js';
import type { Dataset } from '../model/dataset.js';
import type { Claim, Link, Recommendation } from '../model/records.js';
import { rowsBy } from '../query/posting-lists.js';
import { recordIn } from '../query/records.js';
import { type ExportOptions, exported, type File } from './file.js';
import { Graph, layout } from './layout.js';
import { escapedXml } from './xml.js';

/** What to draw. */
export interface SvgOptions extends ExportOptions {
	/** The claim or recommendation whose argument is drawn, by its id; without it all that stands in an argument. */
	readonly record?: string;
}

type Argued = Claim | Recommendation;

// Characters have no width before they are drawn: these are the widths of a wide sans-serif at the size below, so that text fits in others too.
const FONT = 12;
const WIDTH = 250;
const CHARACTERS = 34;
const LINE = 16;
const PADDING = 10;

/**
 * The argument as a picture in SVG: the conclusion on top, its grounds below, each box with the attributed sentence; of the whole, the conclusions at the
 * left.
 *
 * Objections have a dashed line with a word beside the color. The picture has a title and a description, scales, and keeps to light or dark as the page
 * around it does.
 *
 * @throws {UnknownIdError} where neither a claim nor a recommendation has the id.
 * @throws {AnchorError} where a claim or recommendation stands in a passage that the dataset does not have.
 * @throws {EditionError} where a record does not stand under its own id.
 *
 * @example
 * import { toSvg } from 'belarus-brief/export';
 *
 * const [picture] = toSvg({ record: 'appoint-eu-special-representative' });
 * console.log(picture?.path); // appoint-eu-special-representative.svg
 */
export function toSvg(options: SvgOptions = {}): File[] {
	const dataset = exported(options);
	const { records, links } = drawn(dataset, options.record);
	const graph = new Graph();
	// A whole article has many conclusions: side by side they would make a picture that nobody can scroll.
	graph.setGraph({
		rankdir: options.record === undefined ? 'LR' : 'TB',
		nodesep: 24,
		ranksep: 48,
		marginx: 8,
		marginy: 8,
	});
	const boxes = new Map(records.map((record) => [record.id, boxOf(record, dataset)]));
	for (const [id, { height }] of boxes) graph.setNode(id, { width: WIDTH, height });
	for (const { from, to } of links) graph.setEdge(to, from, {});
	layout(graph);
	const { width = 0, height = 0 } = graph.graph();
	const title = options.record === undefined ? dataset.article.title : titleOf(options.record, dataset);
	const content = [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${Math.ceil(width)} ${Math.ceil(height)}" role="img" aria-labelledby="title description" font-family="sans-serif" font-size="${FONT}">`,
		`<title id="title">${escapedXml(`The argument: ${title}`)}</title>`,
		`<desc id="description">${escapedXml(`${noticeOf(dataset)} Edition ${dataset.edition.version}, digest ${dataset.edition.digest}. Arrows lead from what is held to its grounds.`)}</desc>`,
		`<style>${STYLE}</style>`,
		'<defs><marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L8 4L0 8z" class="head"/></marker></defs>',
		...links.map((link) => edgeOf(link, graph.edge(link.to, link.from).points)),
		...[...boxes].map(([id, box]) => nodeOf(id, box, graph.node(id))),
		'</svg>',
	];
	return [{ path: `${options.record ?? dataset.article.id}.svg`, content: `${content.join('\n')}\n` }];
}

const STYLE = [
	'svg{--ink:#1b1b1b;--paper:#fff;--line:#5a5a5a;--ask:#e7eefb;--say:#f4f4f1;--against:#a3262a}',
	'@media (prefers-color-scheme:dark){svg{--ink:#f2f2f2;--paper:#161616;--line:#b0b0b0;--ask:#22324f;--say:#2a2a28;--against:#ff9a94}}',
	'text{fill:var(--ink)}.edge{fill:none;stroke:var(--line);stroke-width:1.4}.head{fill:var(--line)}',
	'.opposes{stroke:var(--against);stroke-dasharray:6 4}.word{font-size:10px;paint-order:stroke;stroke:var(--paper);stroke-width:3px}',
	'.claim rect{fill:var(--say);stroke:var(--line)}.recommendation rect{fill:var(--ask);stroke:var(--ink);stroke-width:1.6}',
].join('');

/** The records and relations of a picture: those of one argument, or all that stand in one. */
function drawn(dataset: Dataset, id: string | undefined) {
	const argued = dataset.links.filter(({ type }) => type in RELATION_WORDS);
	const all = [...Object.values(dataset.recommendations), ...Object.values(dataset.claims)];
	if (id === undefined) {
		const part = new Set(argued.flatMap(({ from, to }) => [from, to]));
		return { records: all.filter((record) => part.has(record.id)), links: argued };
	}
	const { claims, recommendations, edition } = dataset;
	recordIn<Argued>(id, { what: 'claim', collections: [claims, recommendations], edition: edition.version });
	const part = new Set([id]);
	// A set that grows while it is walked: what leads to a record, and what leads to that.
	const leadingTo = rowsBy(dataset.links, 'to');
	for (const each of part) for (const { from, type } of leadingTo(each)) if (type in RELATION_WORDS) part.add(from);
	return {
		records: all.filter((record) => part.has(record.id)),
		links: argued.filter(({ from, to }) => part.has(from) && part.has(to)),
	};
}

function titleOf(id: string, dataset: Dataset): string {
	const record = dataset.recommendations[id] ?? dataset.claims[id];
	return record ? attribute(record, { in: dataset }) : id;
}

interface Box {
	readonly kind: 'claim' | 'recommendation';
	readonly lines: readonly string[];
	readonly height: number;
}

function boxOf(record: Argued, dataset: Dataset): Box {
	const lines = linesOf(attribute(record, { in: dataset }).split(/\s+/), CHARACTERS);
	return { kind: 'force' in record ? 'recommendation' : 'claim', lines, height: lines.length * LINE + 2 * PADDING };
}

interface Point {
	readonly x: number;
	readonly y: number;
}

function nodeOf(id: string, { kind, lines, height }: Box, { x, y }: Point): string {
	const left = rounded(x - WIDTH / 2);
	const top = rounded(y - height / 2);
	const spans = lines.map(
		(line, at) => `<tspan x="${left + PADDING}" y="${top + PADDING + FONT + at * LINE}">${escapedXml(line)}</tspan>`,
	);
	return `<g class="${kind}" id="${escapedXml(id)}"><rect x="${left}" y="${top}" width="${WIDTH}" height="${height}" rx="6"/><text>${spans.join('')}</text></g>`;
}

function edgeOf({ type, basis }: Link, points: readonly Point[]): string {
	const path = points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${rounded(x)} ${rounded(y)}`).join('');
	const middle = points[points.length >> 1] ?? { x: 0, y: 0 };
	const word = type === 'supports' || type === 'serves' || type === 'opposes' ? RELATION_WORDS[type] : type;
	const told = basis === 'inferred' ? `${word} (inferred)` : word;
	return `<path class="edge ${type}" d="${path}" marker-end="url(#arrow)"/><text class="word" text-anchor="middle" x="${rounded(middle.x)}" y="${rounded(middle.y)}">${told}</text>`;
}

function rounded(value: number): number {
	return Math.round(value * 10) / 10;
}
