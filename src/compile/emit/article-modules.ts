import { creditsOf } from '../../cite/credits.js';
import { namingOf } from '../../cite/naming.js';
import type { Dataset } from '../../model/dataset.js';
import { HEADER } from './collection-module.js';
import { printKey, printLiteral, printRows } from './print-literal.js';

/** The article in parts, so that a link costs the sentences, an attribution the names, and neither costs the rest. */
export function articleModules(dataset: Dataset): [file: string, content: string][] {
	const { passages, ...article } = dataset.article;
	const fields = [...Object.entries(article).map(([key, value]) => `\t${printKey(key)}: ${printLiteral(value)},\n`), '\tpassages,\n'];
	const rows = passages.map((passage) => `\t${printLiteral(passage)},\n`);
	return [
		[
			'article.ts',
			`${HEADER}import type { Article } from '../model/article.js';\nimport type { BriefIds } from './ids.js';\nimport { passages } from './passages.js';\n\nexport const article: Article<BriefIds> = {\n${fields.join('')}};\n`,
		],
		[
			'passages.ts',
			`${HEADER}import type { Passage } from '../model/article.js';\nimport type { BriefIds, PassageId } from './ids.js';\n\nexport const passages: readonly Passage<PassageId, BriefIds>[] = [\n${rows.join('')}];\n\nexport const url: string = ${printLiteral(article.url)};\n`,
		],
		[
			'names.ts',
			`${HEADER}import type { Naming } from '../cite/naming.js';\n\n/** How sentences name those who speak, hold or are addressed. */\nexport const names: Readonly<Record<string, Naming>> = ${printRows(speakersOf(dataset))};\n`,
		],
		[
			'credits.ts',
			`${HEADER}import type { Credits } from '../cite/credits.js';\n\n/** The names a citation needs. */\nexport const credits: Credits = ${printLiteral(creditsOf(dataset))};\n`,
		],
		[
			'edition.ts',
			`${HEADER}import type { Edition } from '../model/edition.js';\n\nexport const edition: Edition = ${printLiteral(dataset.edition)};\n`,
		],
	];
}

function speakersOf({ article, entities, claims, recommendations }: Dataset): (readonly [string, unknown])[] {
	const speakers = new Set([
		...article.passages.flatMap(({ voice }) => voice),
		...Object.values(claims).flatMap(({ holders }) => holders),
		...Object.values(recommendations).flatMap(({ addressees }) => addressees),
	]);
	return Object.entries(entities).flatMap(([id, entity]) => (speakers.has(id) ? [[id, namingOf(entity)] as const] : []));
}
