/** What is wrong with an anchor. */
export type AnchorErrorCode = 'unknown-passage' | 'empty-span' | 'outside-passage' | 'no-fingerprint';

/** The facts an `AnchorError` makes its sentence of. */
export interface AnchorFacts {
	readonly code: AnchorErrorCode;
	readonly passage: string;
	readonly start: number;
	readonly end: number;
	/** What is wrong, as a predicate: "ends after its passage, which is [0, 58)". */
	readonly problem: string;
	/** What to do, as a sentence. */
	readonly remedy: string;
}

/**
 * Tells that an anchor does not fit the passages or the fingerprints of the dataset it is used with.
 *
 * @example
 * import { AnchorError, link } from 'belarus-brief';
 *
 * try {
 * 	link({ passage: 'p99', start: 0, end: 4 });
 * } catch (error) {
 * 	if (error instanceof AnchorError) console.log(error.code, error.message);
 * }
 */
export class AnchorError extends Error {
	override readonly name = 'AnchorError';
	readonly code: AnchorErrorCode;
	readonly passage: string;
	readonly start: number;
	readonly end: number;

	constructor({ code, passage, start, end, problem, remedy }: AnchorFacts) {
		super(`The anchor ${passage} [${start}, ${end}) ${problem}. ${remedy}`);
		this.code = code;
		this.passage = passage;
		this.start = start;
		this.end = end;
	}
}
