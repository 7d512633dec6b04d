import type { Fault } from '../../error/fault.js';
import { formatPath } from '../../error/format-path.js';
import { quote } from '../../error/quote.js';
import { faultAt } from '../fault-at.js';
import { label } from '../label.js';
import type { IntegrityRule } from './integrity-rule.js';
import { referencesIn } from './references-in.js';

/** A list of ids holds each once. */
export const noRepeats: IntegrityRule = {
	name: 'no-repeats',
	description: 'A list of ids holds each id once.',
	check(dataset) {
		const faults: Fault[] = [];
		const seen = new Set<string>();
		for (const { path, id } of referencesIn(dataset)) {
			if (typeof path.at(-1) !== 'number') continue;
			const entry = `${formatPath(path.slice(0, -1))} ${id}`;
			if (seen.has(entry)) faults.push(faultAt(path, repeated(label(path), id), id));
			seen.add(entry);
		}
		return faults;
	},
};

function repeated(name: string, id: string): string {
	return `${name} is ${quote(id)} once more: a list holds each id once. Remove it.`;
}
