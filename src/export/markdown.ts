import { attribute } from '../cite/attribute.js';
import { sourceText } from '../cite/cite.js';
import { creditsOf, noticeOf, RELATION_WORDS } from '../cite/english.js';
import { link } from '../cite/link.js';
import type { Dataset } from '../model/dataset.js';
import type { Claim, Recommendation } from '../model/records.js';
import { type Argument, argument, type Step } from '../query/argument.js';
import { type ExportOptions, exported, type File } from './file.js';

/**
 * A brief for people to read: what is recommended, on which grounds, each sentence attributed and linked to the publisher's page.
 *
 * What is no part of a recommendation's argument comes last, passage by passage.
 *
 * @throws {AnchorError} where a record stands in a passage that the dataset does not have.
 * @throws {EditionError} where a record does not stand under its own id.
 * @throws {UnknownIdError} where a record has the id of none.
 *
 * @example
 * import { toMarkdown } from 'belarus-brief/export';
 *
 * const [brief] = toMarkdown();
 * console.log(String(brief?.content).split('\n')[0]); // # The Belarusian opposition can help defeat Putin in Ukraine
 */
export function toMarkdown(options: ExportOptions = {}): File[] {
	const dataset = exported(options);
	const { article, edition } = dataset;
	const shown = new Set<string>();
	const arguments_ = Object.values(dataset.recommendations).map((record) => {
		const tree = argument(record, { in: dataset });
		const lines = [`### ${sentenceOf(record, dataset)}`, '', ...linesOf(tree, dataset, shown, '')];
		return lines.join('\n').trimEnd();
	});
	const rest = Object.values(dataset.claims).filter(({ id }) => !shown.has(id));
	const content = [
		`# ${escaped(article.title)}`,
		`${escaped(sourceText(article, creditsOf(dataset)))}. <${article.url}>`,
		`> ${escaped(noticeOf(dataset))}`,
		`Edition ${edition.version}, digest \`${edition.digest}\`.`,
		...(arguments_.length > 0 ? ['## What is recommended', ...arguments_] : []),
		...(rest.length > 0
			? ['## What else is held', rest.map((claim) => `- ${sentenceOf(claim, dataset)}`).join('\n')]
			: []),
	];
	return [{ path: `${article.id}.md`, content: `${content.join('\n\n')}\n` }];
}

function linesOf(node: Argument, dataset: Dataset, shown: Set<string>, indent: string): string[] {
	const steps: readonly (readonly [string, readonly Step[]])[] = [
		[RELATION_WORDS.supports, node.grounds],
		[RELATION_WORDS.serves, node.means],
		[RELATION_WORDS.opposes, node.opposed],
	];
	return steps.flatMap(([word, list]) =>
		list.flatMap((step) => {
			shown.add(step.record.id);
			const again = step.again ? ' (see above)' : '';
			const line = `${indent}- ${word}${step.basis === 'inferred' ? ' (inferred)' : ''}: ${sentenceOf(step.record, dataset)}${again}`;
			// Deeper than this nobody reads a list, and indents would be read as code.
			return indent.length > 12 ? [line] : [line, ...linesOf(step, dataset, shown, `${indent}  `)];
		}),
	);
}

function sentenceOf(record: Claim | Recommendation, dataset: Dataset): string {
	return `[${escaped(attribute(record, { in: dataset }))}](<${link(record, { in: dataset }).replaceAll('>', '%3E')}>)`;
}

// What Markdown or HTML would take for markup; a line end would end a heading or an item.
function escaped(text: string): string {
	return text
		.replaceAll(/[\\`*_{}[\]()#+!|<>~&]/g, (mark) => (mark === '<' ? '&lt;' : mark === '&' ? '&amp;' : `\\${mark}`))
		.replaceAll(/[\r\n\0]+/g, ' ');
}
