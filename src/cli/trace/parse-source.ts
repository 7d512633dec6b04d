import { extname } from 'node:path';
import { type ParserOptions, type ParserPlugin, parse } from '@babel/parser';
import type { File } from '@babel/types';
import { ParseError } from './parse-error.js';

const TYPESCRIPT = ['.ts', '.mts', '.cts', '.tsx'];
const JAVASCRIPT = ['.js', '.mjs', '.cjs', '.jsx'];

/** The endings of the files that can be read for ids. */
export const SOURCE_ENDINGS: readonly string[] = [...JAVASCRIPT, ...TYPESCRIPT];

/**
 * The syntax tree of a source file; its ending tells the language.
 *
 * @throws {ParseError} where the text is not in that language.
 */
export function parseSource(path: string, text: string): File {
	try {
		return parse(text, { ...optionsFor(path), plugins: pluginsFor(path) });
	} catch (error) {
		// A stack overflow of the parser: generated code can nest deeper than it goes.
		if (error instanceof RangeError) throw new ParseError('it nests too deep');
		throw new ParseError(error instanceof Error ? error.message : String(error));
	}
}

function optionsFor(path: string): ParserOptions {
	return {
		sourceType: /\.c[jt]s$/.test(path) ? 'script' : 'unambiguous',
		createImportExpressions: true,
		attachComment: false,
		allowReturnOutsideFunction: true,
		allowSuperOutsideMethod: true,
		allowNewTargetOutsideFunction: true,
		allowUndeclaredExports: true,
		...(path.endsWith('.cts') && { allowImportExportEverywhere: true }),
	};
}

function pluginsFor(path: string): ParserPlugin[] {
	const ending = extname(path);
	const always: ParserPlugin[] = ['decoratorAutoAccessors', 'explicitResourceManagement'];
	if (!TYPESCRIPT.includes(ending)) return [...always, 'jsx', 'decorators'];
	// Parameters have decorators in the older dialect only, which TypeScript still speaks.
	const typescript: ParserPlugin[] = [
		...always,
		'decorators-legacy',
		['typescript', { dts: /\.d\.[cm]?ts$/.test(path) }],
	];
	return ending === '.tsx' ? [...typescript, 'jsx'] : typescript;
}
