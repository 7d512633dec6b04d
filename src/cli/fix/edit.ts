/** A stretch of a text and what takes its place. */
export interface Edit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** A text with all edits made; they must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
	return [...edits]
		.sort((a, b) => b.start - a.start)
		.reduce(
			(changed, { start, end, text: replacement }) => changed.slice(0, start) + replacement + changed.slice(end),
			text,
		);
}
