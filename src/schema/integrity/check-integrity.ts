import type { Fault } from '../../error/fault.js';
import type { Dataset } from '../../model/dataset.js';
import { rules } from './rules.js';

/** Everything that keeps the records of a dataset from fitting together, rule by rule. */
export function checkIntegrity(dataset: Dataset): Fault[] {
	return rules.flatMap((rule) => rule.check(dataset));
}
