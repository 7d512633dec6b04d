import type { Dataset } from '../../model/dataset.js';
import { articleModules } from './article-modules.js';
import { HEADER } from './collection-module.js';
import { collectionModules } from './collection-modules.js';
import { idsModule } from './ids-module.js';
import { printLiteral, printRows } from './print-literal.js';
import { vocabulariesModule } from './vocabularies-module.js';

/** The dataset as TypeScript modules: file names and contents. */
export function typescriptModules(dataset: Dataset): Map<string, string> {
	const links = dataset.links.map((link) => `\t${printLiteral(link)},\n`).join('');
	return new Map([
		['ids.ts', idsModule(dataset)],
		...articleModules(dataset),
		['vocabularies.ts', vocabulariesModule(dataset.vocabularies)],
		...collectionModules(dataset),
		[
			'links.ts',
			`${HEADER}import type { Link } from '../model/link.js';\nimport type { BriefIds } from './ids.js';\n\nexport const links: readonly Link<BriefIds>[] = [\n${links}];\n`,
		],
		[
			'moved.ts',
			`${HEADER}import type { Move } from '../model/moved.js';\n\nexport const moved: Readonly<Record<string, Move>> = ${printRows(Object.entries(dataset.moved))};\n`,
		],
	]);
}
