import type { UnknownRecord } from 'type-fest';
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';

/** One YAML file: its path from the package's root, its data, and where each value stands. */
export interface SourceFile {
	readonly file: string;
	readonly data: unknown;
	readonly faults: readonly SourceFault[];
	/** Where a value stands, or the nearest value around it; in a list that may have been sorted, the item that is `value`. */
	positionOf(path: ValuePath, value?: unknown): { readonly line: number; readonly column: number };
}

/** Parses YAML 1.2; syntax errors and duplicate keys become faults, and such a file has no data. */
export function parseSourceFile(file: string, content: string): SourceFile {
	const lines = new LineCounter();
	const document = parseDocument(content, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
	const faultAt = (offset: number, message: string) => ({ file, ...lineAndColumn(lines, offset), message });
	const faults = [
		...[...document.errors, ...document.warnings].map((error) =>
			faultAt(
				error.pos[0],
				`${error.message.replace(/\.$/, '')}. Correct the YAML here; nothing was read from this file.`,
			),
		),
		...aliasesIn(document).map((offset) =>
			faultAt(offset, 'An alias hides what a record holds. Write the value out; nothing was read from this file.'),
		),
	];
	return {
		file,
		data: faults.length === 0 ? document.toJS() : undefined,
		faults,
		positionOf: (path, value) => lineAndColumn(lines, valueOffset(document, path, value)),
	};
}

// A billion-laughs file must not be expanded.
function aliasesIn(document: Document): number[] {
	const offsets: number[] = [];
	visit(document, { Alias: (_, alias) => void offsets.push(alias.range?.[0] ?? 0) });
	return offsets;
}

function lineAndColumn(lines: LineCounter, offset: number): { line: number; column: number } {
	const { line, col } = lines.linePos(offset);
	return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** A fault in what people wrote: where it stands, and one sentence with the value, the rule and the remedy. */
export interface SourceFault {
	readonly file: string;
	/** From 1. */
	readonly line: number;
	/** From 1. */
	readonly column: number;
	readonly message: string;
}

/** All faults as text, one a line, in the order of the files. */
export function formatFaults(faults: readonly SourceFault[]): string {
	return faults
		.toSorted((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column)
		.map((fault) => `${fault.file}:${fault.line}:${fault.column}  ${fault.message}`)
		.join('\n');
}

// Not localeCompare: its order depends on the machine.
function compare(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

/** The way to a value inside a file: keys and list positions. */
export type ValuePath = readonly (string | number)[];

/** Where a value of a document starts, in UTF-16 code units, or the nearest value around it. */
function valueOffset(document: Document, datasetPath: ValuePath, value?: unknown): number {
	const path = writtenPath(document, datasetPath, value);
	for (let length = path.length; length > 0; length -= 1) {
		const offset = offsetAt(document.contents, path.slice(0, length));
		if (offset !== undefined) return offset;
	}
	const root: Node | null = document.contents;
	return root?.range?.[0] ?? 0;
}

// A record stands at its key, all else at its value; a key may be a number to YAML.
function offsetAt(root: unknown, path: ValuePath): number | undefined {
	let node: unknown = root;
	let offset: number | undefined;
	for (const part of path) {
		if (isMap(node)) {
			const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
			if (pair === undefined) return undefined;
			const at = isMap(pair.value) && !pair.value.flow ? pair.key : pair.value;
			offset = isNode(at) ? at.range?.[0] : undefined;
			node = pair.value;
		} else if (isSeq(node)) {
			node = node.items[Number(part)];
			offset = isNode(node) ? node.range?.[0] : undefined;
		} else return undefined;
	}
	return offset;
}

// Reading order may sort a list: its items are found again by their value.
function writtenPath(document: Document, path: ValuePath, value: unknown): ValuePath {
	if (typeof path.at(-1) !== 'number' || value === undefined) return path;
	const list = document.getIn(path.slice(0, -1));
	if (!isSeq(list)) return path;
	const index = list.items.findIndex(
		(_, at) => list.get(at) === value || document.getIn([...path.slice(0, -1), at, 'id']) === value,
	);
	return index === -1 ? path : [...path.slice(0, -1), index];
}

/** A value of a YAML or JSON file that has keys. */
export type PlainObject = Readonly<UnknownRecord>;

/** Whether a value has keys of its own: an object that is no list. */
export function isPlainObject(value: unknown): value is PlainObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
