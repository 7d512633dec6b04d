import type { Anchor } from '../model/anchor.js';

/**
 * Tells that an anchor does not fit the passages of the dataset it is used with.
 *
 * @example
 * import { AnchorError, link } from 'belarus-brief';
 *
 * try {
 * 	link({ passage: 'p01', start: 90_000, end: 90_004 });
 * } catch (error) {
 * 	if (error instanceof AnchorError) console.log(error.code, error.passage); // misplaced p01
 * }
 */
export class AnchorError extends Error {
	override readonly name = 'AnchorError';
	readonly code = 'misplaced';
	// `declare`: the constructor sets them, and a bundle need not name them twice.
	declare readonly passage: string;
	declare readonly start: number;
	declare readonly end: number;

	constructor({ passage, start, end }: Anchor) {
		super(
			`The anchor ${passage} [${start}, ${end}) is in no sentence of this edition. Pass its dataset: { in: dataset }.`,
		);
		this.passage = passage;
		this.start = start;
		this.end = end;
	}
}
