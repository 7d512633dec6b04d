import { DATASET_PARTS, type Dataset } from '../../model/dataset.js';
import { printKey } from './print.js';

/** The dataset as JSON files: one a collection, and one with all of them; the notice comes first in each. */
export function jsonFiles(dataset: Dataset, notice: string): Map<string, string> {
	const { edition } = dataset;
	const collections = [...DATASET_PARTS.filter((part) => part !== 'edition'), 'fingerprints' as const];
	return new Map([
		...collections.map((name) => [`${name}.json`, format({ notice, edition, [name]: dataset[name] })] as const),
		['dataset.json', format({ notice, ...dataset })] as const,
	]);
}

/** JSON as files hold it: indented with tabs, with a line feed at the end. */
export function format(value: unknown): string {
	return `${JSON.stringify(value, null, '\t')}\n`;
}

/**
 * The types of one shipped `data/*.json`, in terms of the root entry's.
 *
 * Without them a compiler infers a type from each record of the file. They are CommonJS types (`.d.cts` with `export =`),
 * since that is what `import` and `require` of a JSON file both give: one value, no named exports.
 */
export function typesOfDataFile(name: string): string {
	const imports = name === 'dataset' || name === 'fingerprints' ? 'Brief, Fingerprints' : 'Brief';
	return [
		`import type { ${imports} } from '../index.js' with { 'resolution-mode': 'import' };\n\n`,
		`declare const file: ${fileType(name)};\n\n`,
		'export = file;\n',
	].join('');
}

function fileType(name: string): string {
	if (name === 'dataset') return '{ readonly notice: string } & Brief & { readonly fingerprints: Fingerprints }';
	const records = name === 'fingerprints' ? 'Fingerprints' : `Brief['${name}']`;
	return `{\n\treadonly notice: string;\n\treadonly edition: Brief['edition'];\n\treadonly ${printKey(name)}: ${records};\n}`;
}

/** The types of each shipped `schema/*.json`: what every one of them has, and any keyword beside it. */
export const TYPES_OF_JSON_SCHEMA = `declare const schema: {
	readonly $schema: string;
	readonly $id: string;
	readonly title: string;
	readonly description: string;
	readonly [keyword: string]: unknown;
};

export = schema;
`;
