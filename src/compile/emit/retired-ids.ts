import type { Collection } from '../../model/dataset.js';
import type { Move } from '../../model/moved.js';
import { printComment, printString } from './print-literal.js';

/** A retired id that still works, since one record succeeded it. */
export interface RetiredId {
	readonly id: string;
	readonly to: string;
	readonly move: Move;
}

/** The ids that a collection once had and that lead on to one of its records. */
export function retiredIn(collection: Collection<unknown>, moved: Collection<Move>): RetiredId[] {
	return Object.entries(moved).flatMap(([id, move]) => {
		const [to, ...others] = move.to;
		const leadsOn = to !== undefined && others.length === 0 && Object.hasOwn(collection, to);
		return leadsOn ? [{ id, to, move }] : [];
	});
}

/** Writes the keys of retired ids into a type, each marked as deprecated and with its successor in the hover text. */
export function printRetiredKeys(
	retired: readonly RetiredId[],
	typeOf: (id: string) => string,
	indent: string,
): string {
	return retired
		.map(({ id, to, move: { edition, reason } }) => {
			const hover = printComment(`@deprecated Since ${edition}; use \`${to}\`: ${reason}`);
			return `${indent}${hover}\n${indent}readonly ${printString(id)}: ${typeOf(to)};\n`;
		})
		.join('');
}

/** Lets the records of an expression be read by retired ids too: properties that nothing lists, JSON least of all. */
export function printWithRetired(expression: string, retired: readonly RetiredId[], type: string): string {
	if (retired.length === 0) return expression;
	const properties = retired.map(({ id, to }) => `${printString(id)}: { value: records[${printString(to)}] }`);
	return `/* @__PURE__ */ ((records: ${type}) => Object.defineProperties(records, { ${properties.join(', ')} }))(${expression})`;
}
