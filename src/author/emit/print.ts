import type { Collection, Move } from '../../model/dataset.js';

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** A value as a JavaScript literal on one line; keys are bare where the language allows it. */
export function printLiteral(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(printLiteral).join(', ')}]`;
	if (typeof value !== 'object' || value === null) return printScalar(value);
	const entries = Object.entries(value).map(([key, item]) => `${printKey(key)}: ${printLiteral(item)}`);
	return entries.length > 0 ? `{ ${entries.join(', ')} }` : '{}';
}

/**
 * Data as an expression that parses JSON, one row a line, so that a change of one record is a change of one line.
 *
 * Parsing takes half the time that evaluating the same literal takes, and bundlers drop it where nobody uses it.
 */
export function printData(value: unknown): string {
	const json = Array.isArray(value)
		? `[\n${value.map(row).join(',\n')}\n]`
		: `{\n${Object.entries(Object(value)).map(namedRow).join(',\n')}\n}`;
	return `/* @__PURE__ */ JSON.parse(\`${json.replace(/[\\`]|\$\{/g, '\\$&')}\`)`;
}

function namedRow([key, value]: [string, unknown]): string {
	return `${JSON.stringify(key)}:${JSON.stringify(value)}`;
}

function row(value: unknown): string {
	return JSON.stringify(value);
}

/** A string as a literal in single quotes. */
export function printString(value: string): string {
	return `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** A key as a literal writes it. */
export function printKey(key: string): string {
	return IDENTIFIER.test(key) && key !== '__proto__' ? key : printString(key);
}

/** A union of string literals; `never` where there are none. */
export function printUnion(values: Iterable<string>): string {
	return Array.from(values, printString).join(' | ') || 'never';
}

/** A text made safe inside a documentation comment. */
export function printComment(text: string): string {
	return `/** ${text.replaceAll('*/', '*\u200b/').replaceAll('\n', ' ')} */`;
}

function printScalar(value: unknown): string {
	return typeof value === 'string' ? printString(value) : JSON.stringify(value);
}

/** A retired id that still works, since one record succeeded it. */
export interface RetiredId {
	readonly id: string;
	readonly to: string;
	readonly move: Move;
}

/** The ids that a collection once had and that lead on to one of its records. */
export function retiredIn(collection: Collection<unknown>, moved: Collection<Move>): RetiredId[] {
	return Object.entries(moved).flatMap(([id, move]) => {
		const [to, ...others] = move.to;
		const leadsOn = to !== undefined && others.length === 0 && Object.hasOwn(collection, to);
		return leadsOn ? [{ id, to, move }] : [];
	});
}

/** Writes the keys of retired ids into a type, each marked as deprecated and with its successor in the hover text. */
export function printRetiredKeys(
	retired: readonly RetiredId[],
	typeOf: (id: string) => string,
	indent: string,
): string {
	return retired
		.map(({ id, to, move: { edition, reason } }) => {
			const hover = printComment(`@deprecated Since ${edition}; use \`${to}\`: ${reason}`);
			return `${indent}${hover}\n${indent}readonly ${printString(id)}: ${typeOf(to)};\n`;
		})
		.join('');
}

/** Lets the records of an expression be read by retired ids too: properties that nothing lists, JSON least of all. */
export function printWithRetired(expression: string, retired: readonly RetiredId[], type: string): string {
	if (retired.length === 0) return expression;
	const properties = retired.map(({ id, to }) => `${printString(id)}: { value: records[${printString(to)}] }`);
	return `/* @__PURE__ */ ((records: ${type}) => Object.defineProperties(records, { ${properties.join(', ')} }))(${expression})`;
}
