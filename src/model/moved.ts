export const MOVE_KINDS = ['moved', 'merged', 'split', 'withdrawn'] as const;

/** What became of a retired id. */
export type MoveKind = (typeof MOVE_KINDS)[number];

/** What became of an id that earlier editions had. */
export interface Move {
	readonly kind: MoveKind;
	/** The successors: one where moved or merged, several where split, none where withdrawn. */
	readonly to: readonly string[];
	readonly reason: string;
	/** The first edition without the id. */
	readonly edition: string;
	/** The day of that edition, `YYYY-MM-DD`. */
	readonly date: string;
}
