import type { Differences } from './edition-diff.js';

/** Writes a value of the previous dataset with the ids of the current one. */
export type Renaming = (value: unknown) => unknown;

/** The renaming that the moves of a diff amount to: what names a moved record follows it, and is no news of its own. */
export function renamingOf({ vocabularies, edition: _, article: __, ...collections }: Differences): Renaming {
	const moves = [...Object.values(collections), ...Object.values(vocabularies)].flatMap(({ moved }) =>
		moved.map(({ from, to }) => [from, to] as const),
	);
	const renames = new Map<unknown, string>(moves);
	const rename = (value: unknown) => renames.get(value) ?? value;
	return (value) => (Array.isArray(value) ? [...new Set(value.map(rename))] : rename(value));
}
