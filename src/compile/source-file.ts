import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { SourceFault } from './source-fault.js';

/** The way to a value inside a file: keys and list positions. */
export type ValuePath = readonly (string | number)[];

/** One YAML file: its path from the package's root, its data, and where each value stands. */
export interface SourceFile {
	readonly file: string;
	readonly data: unknown;
	readonly faults: readonly SourceFault[];
	/** Where a value stands, or the nearest value around it; the key itself where `path` ends in one. */
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
		positionOf: (path, value) => lineAndColumn(lines, offsetOf(document, written(document, path, value))),
	};
}

// A billion-laughs file must not be expanded.
function aliasesIn(document: Document): number[] {
	const offsets: number[] = [];
	visit(document, { Alias: (_, alias) => void offsets.push(alias.range?.[0] ?? 0) });
	return offsets;
}

function offsetOf(document: Document, path: ValuePath): number {
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
function written(document: Document, path: ValuePath, value: unknown): ValuePath {
	if (typeof path.at(-1) !== 'number' || value === undefined) return path;
	const list = document.getIn(path.slice(0, -1));
	if (!isSeq(list)) return path;
	const index = list.items.findIndex(
		(_, at) => list.get(at) === value || document.getIn([...path.slice(0, -1), at, 'id']) === value,
	);
	return index === -1 ? path : [...path.slice(0, -1), index];
}

function lineAndColumn(lines: LineCounter, offset: number): { line: number; column: number } {
	const { line, col } = lines.linePos(offset);
	return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
