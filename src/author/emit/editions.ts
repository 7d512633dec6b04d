import { isDeepStrictEqual } from 'node:util';
import { DATASET_PARTS, type Dataset } from '../../model/dataset.js';
import { type CollectionModule, collectionModulesOf, HEADER, printCollection } from './collections.js';
import { printIds, printVocabularies } from './modules.js';
import { printData, printLiteral, printString } from './print.js';

const MODEL = [
	"import type { Article } from '../../model/article.js';",
	"import type { Concept, Edition, Fingerprints, Move } from '../../model/dataset.js';",
	"import type { Ids, Link } from '../../model/records.js';",
];

/** Writes the module of the edition that the root entry holds too: the very same records. */
export function currentEditionModule(): string {
	return `${HEADER}\nexport { ${DATASET_PARTS.join(', ')} } from '../../edition/collections.js';\nexport { fingerprints } from '../../edition/fingerprints.js';\n`;
}

/** Writes what stands where an edition was that a later patch replaced: an error that says which, and what to do. */
export function replacedEditionModule(version: string, successor: string, installed: string): string {
	const args = [version, successor, installed].map(printString).join(', ');
	return `${HEADER}import { replacedEdition } from '../../error/errors.js';\n\nexport {};\n\nthrow replacedEdition(${args});\n`;
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
	const freezing = printed.some((text) => text.includes('asPast(')) ? 'asPast, deepFreeze' : 'deepFreeze';
	const imports = collections.flatMap((module) => module.imports).filter((line) => !line.includes('./ids.js'));
	const lines = [...MODEL, ...imports.map((line) => line.replace("'../", "'../../"))];
	const value = (name: string, type: string, data: unknown) =>
		`export const ${name}: ${type} = ${frozen(printData(data))};\n`;
	return [
		`${HEADER}import { ${freezing} } from '../../edition/freeze.js';`,
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
