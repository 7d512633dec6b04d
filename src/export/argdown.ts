import { attribute } from '../cite/attribute.js';
import { noticeOf } from '../cite/english.js';
import { link } from '../cite/link.js';
import type { LinkType } from '../model/records.js';
import { rowsBy } from '../query/posting-lists.js';
import { type ExportOptions, exported, type File } from './file.js';

// From the record below to the one above, as Argdown writes relations.
const RELATIONS: Readonly<Partial<Record<LinkType, string>>> = { supports: '+', serves: '+', opposes: '-' };

/**
 * The argument as Argdown: a statement a claim and recommendation, named by its id, and the relations that support or oppose.
 *
 * Each statement is the attributed sentence, never the bare clause.
 *
 * @throws {AnchorError} where a record stands in a passage that the dataset does not have.
 * @throws {EditionError} where a record does not stand under its own id.
 *
 * @example
 * import { toArgdown } from 'belarus-brief/export';
 *
 * const [file] = toArgdown();
 * console.log(String(file?.content).includes('[visa-renewal-refused]: Stephen Nix and Mark Dietzen take it as given')); // true
 */
export function toArgdown(options: ExportOptions = {}): File[] {
	const dataset = exported(options);
	const { article, edition } = dataset;
	const leadingTo = rowsBy(dataset.links, 'to');
	const records = [...Object.values(dataset.claims), ...Object.values(dataset.recommendations)];
	const statements = records.map((record) => {
		const relations = leadingTo(record.id).flatMap(({ from, type }) =>
			RELATIONS[type] === undefined ? [] : [`  ${RELATIONS[type]} [${from}]`],
		);
		const data = JSON.stringify({ link: link(record, { in: dataset }) });
		return [`[${record.id}]: ${plain(attribute(record, { in: dataset }))} ${data}`, ...relations].join('\n');
	});
	const head = [
		'===',
		`title: ${JSON.stringify(article.title)}`,
		`version: ${JSON.stringify(edition.version)}`,
		`digest: ${JSON.stringify(edition.digest)}`,
		`notice: ${JSON.stringify(noticeOf(dataset))}`,
		'===',
	];
	return [{ path: `${article.id}.argdown`, content: `${[head.join('\n'), ...statements].join('\n\n')}\n` }];
}

// Argdown takes these for markup, for the data of a statement, or for a comment; a line end would end the statement.
function plain(text: string): string {
	return text.replaceAll(/[\\[\]{}<>#*_/@|:=+-]/g, (mark) => `\\${mark}`).replaceAll(/[\r\n\0]+/g, ' ');
}
