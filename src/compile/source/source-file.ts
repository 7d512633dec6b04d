import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import type { SourceFault } from './source-fault.js';
import { type ValuePath, valueOffset } from './value-offset.js';

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
