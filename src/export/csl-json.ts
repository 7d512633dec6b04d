import { attribute } from '../cite/attribute.js';
import { cite } from '../cite/cite.js';
import { type ExportOptions, exported, type File } from './file.js';

/**
 * One CSL-JSON item a claim and recommendation, for Zotero and other reference managers: each opens the page at its words.
 *
 * The note has the attributed sentence.
 *
 * @throws {AnchorError} where a record stands in a passage that the dataset does not have.
 * @throws {EditionError} where a record does not stand under its own id.
 *
 * @example
 * import { toCslJson } from 'belarus-brief/export';
 *
 * const [file] = toCslJson();
 * console.log(JSON.parse(String(file?.content))[0].type); // article-newspaper
 */
export function toCslJson(options: ExportOptions = {}): File[] {
	const dataset = exported(options);
	const records = [...Object.values(dataset.claims), ...Object.values(dataset.recommendations)];
	const items = records.map((record) => ({
		...cite(record, { in: dataset }).csl,
		note: attribute(record, { in: dataset }),
	}));
	return [{ path: `${dataset.article.id}.csl.json`, content: `${JSON.stringify(items, null, '\t')}\n` }];
}
