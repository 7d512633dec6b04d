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
