import type { Ids } from './ids.js';

/**
 * Where a record's words stand: a passage and the offsets in code points, half-open, into the canonical text.
 *
 * It follows the TextPositionSelector of the W3C Web Annotation Data Model, section 4.2.5, with code points as unit.
 */
export interface Anchor<V extends Ids = Ids> {
	readonly passage: V['passage'];
	readonly start: number;
	readonly end: number;
}
