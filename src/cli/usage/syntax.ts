import { extname } from 'node:path';
import { type ParserOptions, type ParserPlugin, parse } from '@babel/parser';
import type { File, Node } from '@babel/types';

/** Tells that a file is not in the language that its ending promises. */
export class ParseError extends Error {
	override readonly name = 'ParseError';
}

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

/** A string that stands in the source as it is, and the span between its quotes. */
export interface StaticString {
	readonly value: string;
	readonly start: number;
	readonly end: number;
}

/** The string that a literal, or a template without expressions, stands for. */
export function staticString(wrapped: Node): StaticString | undefined {
	const node = unwrapped(wrapped);
	const value =
		node.type === 'StringLiteral'
			? node.value
			: node.type === 'TemplateLiteral' && node.expressions.length === 0
				? node.quasis[0]?.value.cooked
				: undefined;
	if (value == null || node.start == null || node.end == null) return undefined;
	return { value, start: node.start + 1, end: node.end - 1 };
}

/** The name of a property, where the source spells it out. */
export function staticKey(key: Node, computed: boolean): string | undefined {
	return !computed && key.type === 'Identifier' ? key.name : staticString(key)?.value;
}

/** An expression without what only the type checker sees: `as`, `satisfies`, `!`, a type argument, parentheses. */
export function unwrapped(node: Node): Node {
	let inner = node;
	for (;;) {
		switch (inner.type) {
			case 'TSAsExpression':
			case 'TSSatisfiesExpression':
			case 'TSNonNullExpression':
			case 'TSTypeAssertion':
			case 'TSInstantiationExpression':
			case 'ParenthesizedExpression':
				inner = inner.expression;
				break;
			default:
				return inner;
		}
	}
}

/** A place in a text as editors count: lines and columns from 1. */
export interface Position {
	readonly line: number;
	readonly column: number;
}

/** The line and column of an offset. */
export function positionAt(text: string, offset: number): Position {
	// An editor does not show the mark at the start of a file.
	const before = text.slice(0, offset).replace(/^\uFEFF/, '');
	const lines = before.split(/\r\n|[\n\r]/);
	return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
