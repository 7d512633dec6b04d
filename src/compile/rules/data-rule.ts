import type { Fault } from '../../error/fault.js';
import type { Dataset } from '../../model/dataset.js';

/** A rule that this dataset keeps beyond the schema: how it is worded, how tight, how neutral. */
export interface DataRule {
	/** In kebab-case, the name of the rule's file. */
	readonly name: string;
	/** True where a record left out for its own faults would make the rule find fault with others. */
	readonly needsWholeDataset?: true;
	/** One sentence on what the rule asks and why. */
	readonly description: string;
	check(dataset: Dataset): Fault[];
}
