import type { Fault } from './fault.js';
import { formatPath } from './format-path.js';

const SHOWN = 20;

/**
 * Tells everything that is wrong with a dataset: the first 20 faults in the message, all of them in `faults`.
 *
 * @example
 * import { parseDataset, SchemaError } from 'belarus-brief/schema';
 *
 * try {
 * 	parseDataset({});
 * } catch (error) {
 * 	if (error instanceof SchemaError) console.log(error.faults.length);
 * }
 */
export class SchemaError extends Error {
	override readonly name = 'SchemaError';
	readonly code = 'invalid-dataset';
	// `declare`: the constructor sets them, and a bundle need not name them twice.
	declare readonly faults: readonly Fault[];

	constructor(faults: readonly Fault[]) {
		super(summary(faults));
		this.faults = faults;
	}
}

function summary(faults: readonly Fault[]): string {
	const lines = faults.slice(0, SHOWN).map(({ path, message }) => {
		return path.length > 0 ? `${formatPath(path)}: ${message}` : message;
	});
	const rest = faults.length - lines.length;
	if (rest > 0) lines.push(`… and ${rest} more, in \`faults\`.`);
	return `The dataset has ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.\n${lines.join('\n')}`;
}
