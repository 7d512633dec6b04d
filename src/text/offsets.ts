/** A form of a text, and for each of its code points which code points of the original it stands for, half-open. */
export interface TextWithOffsets {
	readonly text: string;
	/** Where in the original the code points of `text` start. */
	readonly starts: Uint32Array;
	/** Where in the original the code points of `text` end. */
	readonly ends: Uint32Array;
}
