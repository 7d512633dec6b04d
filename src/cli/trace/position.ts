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
