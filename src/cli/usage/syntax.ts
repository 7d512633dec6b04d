import { extname } from 'node:path';
import { type ParserOptions, type ParserPlugin, parse } from '@babel/parser';
import type { File, Node } from '@babel/types';

/** Tells that a file is not in the language that its ending promises. */
export class ParseError extends Error {
	override readonly name = 'ParseError';
}

const TYPESCRIPT = ['.ts', '.mts', '.cts', '.tsx'];
const JAVASCRIPT = ['.js', '.mjs', '.cjs', '.jsx'];

/** The endings of the files that are one script. */
export const SCRIPT_ENDINGS: readonly string[] = [...JAVASCRIPT, ...TYPESCRIPT];

/** A script: a whole file, or a stretch of one. */
export interface Script extends Position {
	/** The ending tells the language. */
	readonly name: string;
	readonly text: string;
	/** Where it starts in the file. */
	readonly start: number;
}

/**
 * The syntax tree of a script; offsets and lines are those of the file it stands in.
 *
 * @throws {ParseError} where the text is not in the language of its name.
 */
export function parseScript(script: Script): File {
	const parsed = parsedWith('decorators-legacy', script);
	if (!(parsed instanceof ParseError)) return parsed;
	const younger = parsedWith('decorators', script);
	if (younger instanceof ParseError) throw younger;
	return younger;
}

// Of the two dialects of decorators only the older one takes them on parameters, and only the younger one behind `export`.
const LEFT_TO_THE_COMPILER = 'UnsupportedParameterDecorator';

function parsedWith(decorators: 'decorators' | 'decorators-legacy', script: Script): File | ParseError {
	const plugins = [...pluginsFor(script.name), decorators];
	// A parser that recovers takes no sloppy code: it keeps what a module may not have as an error.
	const errorRecovery = decorators === 'decorators';
	try {
		const file = parse(script.text, { ...optionsFor(script), plugins, errorRecovery });
		const fault = file.errors?.find(({ reasonCode }) => reasonCode !== LEFT_TO_THE_COMPILER);
		return fault ? new ParseError(faultText(fault)) : file;
	} catch (error) {
		// A stack overflow of the parser: generated code can nest deeper than it goes.
		return new ParseError(error instanceof RangeError ? 'it nests too deep' : faultText(error));
	}
}

function faultText(error: unknown): string {
	const message = error instanceof Error ? error.message : String(error);
	const place = / \(\d+:\d+\)$/.exec(message)?.[0] ?? '';
	// What the parser advises is for whoever calls it.
	if (message.includes('sourceType')) return `it is a module, and the ending of its name says that it is none${place}`;
	if (/\bplugins?\b|\boptions?\b/i.test(message))
		return `an experimental syntax that this command does not read${place}`;
	return message;
}

function optionsFor({ name, start, line, column }: Script): ParserOptions {
	return {
		sourceType: /\.c[jt]s$/.test(name) ? 'script' : 'unambiguous',
		startIndex: start,
		startLine: line,
		startColumn: column - 1,
		createImportExpressions: true,
		attachComment: false,
		allowReturnOutsideFunction: true,
		allowSuperOutsideMethod: true,
		allowNewTargetOutsideFunction: true,
		allowUndeclaredExports: true,
		...(name.endsWith('.cts') && { allowImportExportEverywhere: true }),
	};
}

function pluginsFor(name: string): ParserPlugin[] {
	const ending = extname(name);
	const always: ParserPlugin[] = [
		'decoratorAutoAccessors',
		'deferredImportEvaluation',
		'deprecatedImportAssert',
		'explicitResourceManagement',
		'sourcePhaseImports',
	];
	if (!TYPESCRIPT.includes(ending)) return [...always, 'jsx'];
	const typescript: ParserPlugin[] = [...always, ['typescript', { dts: /\.d\.[cm]?ts$/.test(name) }]];
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
