import type { Dataset } from '../../model/dataset.js';
import { articleModules } from './article-modules.js';
import { collectionModule, HEADER } from './collection-module.js';
import { collectionModulesOf } from './collection-modules-of.js';
import { idsModule } from './ids-module.js';
import { printData } from './print-literal.js';
import { vocabulariesModule } from './vocabularies-module.js';

/** The dataset as TypeScript modules: file names and contents. */
export function typescriptModules(dataset: Dataset): Map<string, string> {
	return new Map([
		['ids.ts', idsModule(dataset)],
		...articleModules(dataset),
		['vocabularies.ts', vocabulariesModule(dataset)],
		...collectionModulesOf(dataset).map((module) => [`${module.name}.ts`, collectionModule(module)] as const),
		[
			'links.ts',
			`${HEADER}import type { Link } from '../model/link.js';\nimport type { BriefIds } from './ids.js';\n\nexport const links: readonly Link<BriefIds>[] = ${printData(dataset.links)};\n`,
		],
		[
			'moved.ts',
			`${HEADER}import type { Move } from '../model/moved.js';\n\nexport const moved: Readonly<Record<string, Move>> = ${printData(dataset.moved)};\n`,
		],
		[
			'fingerprints.ts',
			`${HEADER}import type { Fingerprints } from '../model/fingerprint.js';\n\nexport const fingerprints: Fingerprints = ${printData(dataset.fingerprints ?? {})};\n`,
		],
	]);
}
