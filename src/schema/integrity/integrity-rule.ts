import type { Fault } from '../../error/fault.js';
import type { Dataset } from '../../model/dataset.js';

/** One rule on how the records of a dataset fit together; the shape of each has been checked before. */
export interface IntegrityRule {
	/** In kebab-case, as its file. */
	readonly name: string;
	/** What holds where the rule is kept. */
	readonly description: string;
	readonly check: (dataset: Dataset) => Fault[];
}
