/** The offsets of a text in UTF-16 code units, by its offsets in code points; the last one is the text's end. */
export function codeUnitOffsets(text: string): number[] {
	const offsets = [0];
	for (const character of text) offsets.push((offsets.at(-1) ?? 0) + character.length);
	return offsets;
}
