import type { Anchor } from './anchor.js';
import type { Ids } from './ids.js';

export const MAGNITUDES = ['tens', 'hundreds', 'thousands', 'hundreds-of-thousands'] as const;

/** An order of magnitude, where the text gives no number. */
export type Magnitude = (typeof MAGNITUDES)[number];

export const COMPARATORS = ['=', '>', '>=', '<', '<=', '~'] as const;

/** How the stated number stands to the real one: `>` for "more than". */
export type Comparator = (typeof COMPARATORS)[number];

/** A number or an order of magnitude, exactly one of the two, with its comparator and unit. */
export interface Quantity<V extends Ids = Ids> {
	readonly value?: number;
	readonly magnitude?: Magnitude;
	readonly comparator: Comparator;
	/** What is counted, in the plural: "people", "months". */
	readonly unit: string;
	readonly at?: Anchor<V>;
}
