/**
 * What became of an anchor's words in a text.
 *
 * - `exact`: they stand, and as far into the folded text as the edition says: nothing but typography differs before them.
 * - `moved`: they stand elsewhere, or words before them came or went.
 * - `changed`: other words stand between those that still stand around them; `start` and `end` bracket them.
 * - `candidate`: about here, by the words at the ends of the sentence or by the sentence itself.
 * - `missing`: nothing tells where.
 */
export type EvidenceStatus = 'exact' | 'moved' | 'changed' | 'candidate' | 'missing';

/** Where an anchor's words stand: offsets in code points of the canonical form of the text given, half-open. */
export interface Place {
	readonly status: EvidenceStatus;
	/** Absent where the words are missing. */
	readonly start?: number;
	readonly end?: number;
}

/** Whether words stand on the page, where they did or elsewhere. */
export function stands({ status }: Place): boolean {
	return status === 'exact' || status === 'moved';
}
