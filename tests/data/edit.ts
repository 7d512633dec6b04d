import { type SmallFile, smallSource } from './small-source.js';

/** A change to a source tree: a file of another content, without one, or with words that stand in it once replaced. */
export type Edit =
	| readonly [file: string, content: string | undefined]
	| readonly [file: SmallFile, words: string, replacement: string];

/**
 * The small source with some changes.
 *
 * @throws {Error} where the words to replace do not stand in the file exactly once: such an edit would test nothing.
 */
export function smallSourceWith(...edits: readonly Edit[]): Map<string, string> {
	const files = smallSource();
	for (const [file, words, replacement] of edits) {
		if (words === undefined) files.delete(file);
		else files.set(file, replacement === undefined ? words : replaceOnce(files.get(file) ?? '', words, replacement));
	}
	return files;
}

function replaceOnce(content: string, words: string, replacement: string): string {
	const parts = content.split(words);
	if (parts.length !== 2) throw new Error(`${JSON.stringify(words)} stands there ${parts.length - 1} times, not once.`);
	return parts.join(replacement);
}
