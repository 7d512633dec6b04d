import { isDeepStrictEqual } from 'node:util';
import type { Dataset } from '../../model/dataset.js';
import { DATASET_PARTS } from '../../model/dataset-parts.js';
import { type CollectionModule, HEADER, printCollection } from './collection-module.js';
import { collectionModulesOf } from './collection-modules-of.js';
import { printIds } from './ids-module.js';
import { printData, printLiteral, printString } from './print-literal.js';
import { printVocabularies } from './vocabularies-module.js';

const MODEL = [
	"import type { Article } from '../../model/article.js';",
	"import type { Edition } from '../../model/edition.js';",
	"import type { Fingerprints } from '../../model/fingerprint.js';",
	"import type { Ids } from '../../model/ids.js';",
	"import type { Link } from '../../model/link.js';",
	"import type { Move } from '../../model/moved.js';",
	"import type { Concept } from '../../model/vocabularies.js';",
];

/** Writes the module of the edition that the root entry holds too: the very same records. */
export function currentEditionModule(): string {
	return `${HEADER}\n${[...DATASET_PARTS, 'fingerprints'].map((part) => `export { ${part} } from '../../edition/${part}.js';\n`).join('')}`;
}

/** Writes what stands where an edition was that a later patch replaced: an error that says which, and what to do. */
export function replacedEditionModule(version: string, successor: string, installed: string): string {
	const args = [version, successor, installed].map(printString).join(', ');
	return `${HEADER}import { replacedEdition } from '../../error/replaced-edition.js';\n\nexport {};\n\nthrow replacedEdition(${args});\n`;
}

/**
 * Writes a past edition as one module, with the ids it had as types.
 *
 * Records that the current dataset does not have as they are get marked: passed without `{ in }` they are refused.
 */
export function pastEditionModule(dataset: Dataset, current: Dataset): string {
	const collections = collectionModulesOf(dataset);
	// An index narrows what a query gives back: that is for the installed edition alone.
	const printed = collections.map((module) => {
		const foreign = foreignIds(module, current);
		return printCollection({ ...module, declarations: [] }, (records) => frozen(marked(records, foreign)));
	});
	const imports = collections.flatMap((module) => module.imports).filter((line) => !line.includes('./ids.js'));
	const lines = [...MODEL, ...imports.map((line) => line.replace("'../", "'../../"))];
	const value = (name: string, type: string, data: unknown) =>
		`export const ${name}: ${type} = ${frozen(printData(data))};\n`;
	return [
		`${HEADER}import { deepFreeze } from '../../edition/deep-freeze.js';\nimport { asPast } from '../../edition/past.js';`,
		[...new Set(lines)].sort().join('\n'),
		'',
		printIds(dataset),
		value('edition', 'Edition', dataset.edition),
		value('article', 'Article<BriefIds>', dataset.article),
		printVocabularies(dataset, frozen),
		...printed,
		value('links', 'readonly Link<BriefIds>[]', dataset.links),
		value('moved', 'Readonly<Record<string, Move>>', dataset.moved),
		value('fingerprints', 'Fingerprints', dataset.fingerprints ?? {}),
	].join('\n');
}

function foreignIds({ name, rows }: CollectionModule, current: Dataset): string[] {
	const own = new Map<string, unknown>(
		Object.entries(Object.entries(current).find(([part]) => part === name)?.[1] ?? {}),
	);
	return rows.filter(([id, record]) => !isDeepStrictEqual(own.get(id), record)).map(([id]) => id);
}

function marked(records: string, foreign: readonly string[]): string {
	return foreign.length > 0 ? `/* @__PURE__ */ asPast(${records}, ${printLiteral(foreign)})` : records;
}

function frozen(expression: string): string {
	return `/* @__PURE__ */ deepFreeze(${expression})`;
}
