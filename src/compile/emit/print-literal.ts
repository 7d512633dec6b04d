const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** A value as a JavaScript literal on one line; keys are bare where the language allows it. */
export function printLiteral(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(printLiteral).join(', ')}]`;
	if (typeof value !== 'object' || value === null) return printScalar(value);
	const entries = Object.entries(value).map(([key, item]) => `${printKey(key)}: ${printLiteral(item)}`);
	return entries.length > 0 ? `{ ${entries.join(', ')} }` : '{}';
}

/** A record of records as a literal, one entry a line, so that a change of one record is a change of one line. */
export function printRows(entries: Iterable<readonly [string, unknown]>): string {
	const rows = Array.from(entries, ([key, value]) => `\t${printKey(key)}: ${printLiteral(value)},\n`);
	return rows.length > 0 ? `{\n${rows.join('')}}` : '{}';
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
