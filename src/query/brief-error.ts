declare const sentence: unique symbol;

/** A sentence in place of a type: what the compiler shows where an argument cannot be right. */
export interface BriefError<Sentence extends string> {
	readonly [sentence]: Sentence;
}
