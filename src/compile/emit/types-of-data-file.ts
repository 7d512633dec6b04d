import { printKey } from './print-literal.js';

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
