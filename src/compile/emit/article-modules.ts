import { creditsOf } from '../../cite/credits.js';
import { namingOf } from '../../cite/naming.js';
import type { Dataset } from '../../model/dataset.js';
import { HEADER } from './collection-module.js';
import { printData, printKey, printLiteral } from './print-literal.js';
import { sentenceTable } from './sentence-table.js';

/** The article in parts, so that a link costs the sentences, an attribution the names, and neither costs the rest. */
export function articleModules(dataset: Dataset): [file: string, content: string][] {
	const { passages, url, ...article } = dataset.article;
	const fields = Object.entries(article).map(([key, value]) => `\t${printKey(key)}: ${printLiteral(value)},\n`);
	const heads = passages.map(({ id, role, voice }) => `\t${printLiteral({ id, role, voice })},\n`);
	return [
		[
			'article.ts',
			`${HEADER}import type { Article } from '../model/article.js';\nimport type { BriefIds } from './ids.js';\n\nexport const article: Omit<Article<BriefIds>, 'passages' | 'url'> = {\n${fields.join('')}};\n`,
		],
		// Errors tell the version; they need not carry the digest.
		['version.ts', `${HEADER}\nexport const version: string = ${printLiteral(dataset.edition.version)};\n`],
		['url.ts', `${HEADER}\nexport const url: string = ${printLiteral(url)};\n`],
		[
			'voices.ts',
			`${HEADER}import type { Passage } from '../model/article.js';\nimport type { BriefIds, PassageId } from './ids.js';\n\nexport const voices: readonly Pick<Passage<PassageId, BriefIds>, 'id' | 'role' | 'voice'>[] = [\n${heads.join('')}];\n`,
		],
		[
			'sentence-table.ts',
			`${HEADER}\nexport const sentenceTable: string = ${printLiteral(sentenceTable(passages))};\n`,
		],
		[
			'names.ts',
			`${HEADER}import type { Naming } from '../model/naming.js';\n\n/** How sentences name those who speak, hold or are addressed. */\nexport const names: Readonly<Record<string, Naming>> = ${printData(Object.fromEntries(speakersOf(dataset)))};\n`,
		],
		[
			'credits.ts',
			`${HEADER}import type { Credits } from '../model/credits.js';\n\n/** The names a citation needs. */\nexport const credits: Credits = ${printLiteral(creditsOf(dataset))};\n`,
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
	return Object.entries(entities).flatMap(([id, entity]) =>
		speakers.has(id) ? [[id, namingOf(entity)] as const] : [],
	);
}
