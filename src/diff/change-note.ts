import { listNames } from '../cite/naming.js';
import { quote } from '../error/quote.js';
import { highest } from './bump.js';
import type { DiffNote } from './edition-diff.js';
import { leastBump } from './least-bump.js';

/** A field with another value, whatever it holds. */
export interface Change {
	readonly field: string;
	readonly before?: unknown;
	readonly after?: unknown;
}

// Ids, dates and values of vocabularies. Where a value is wording, the name of the field has to do.
const ONE_WORD = /^\S{1,60}$/;

/** The fields of one record that differ, as a sentence; none where nothing differs. */
export function changeNote(collection: string, named: string, fields: readonly Change[]): DiffNote[] {
	const bump = highest(fields.map(({ field, before, after }) => leastBump(collection, field, before, after)));
	if (bump === 'none') return [];
	const lost = fields.filter(({ after }) => after === undefined);
	const gained = fields.filter(({ before }) => before === undefined);
	const other = fields.filter(({ before, after }) => before !== undefined && after !== undefined);
	const parts = [
		['lost', lost.map(({ field }) => code(field))],
		['gained', gained.map(({ field }) => code(field))],
		['differs in', other.map(describe)],
	] as const;
	const told = parts.flatMap(([verb, list]) => (list.length > 0 ? [`${verb} ${listNames(list)}`] : []));
	return [{ bump, text: `${named} ${listNames(told)}.` }];
}

function describe({ field, before, after }: Change): string {
	if (isOneWord(before) && isOneWord(after)) return `${code(field)} (${quote(after)}, before ${quote(before)})`;
	if (!isListOfIds(before) || !isListOfIds(after)) return code(field);
	const come = after.filter((id) => !before.includes(id)).map(quote);
	const gone = before.filter((id) => !after.includes(id)).map(quote);
	const told = [
		...(come.length > 0 ? [`with ${listNames(come)}`] : []),
		...(gone.length > 0 ? [`without ${listNames(gone)}`] : []),
	];
	return told.length > 0 ? `${code(field)} (${told.join(', ')})` : `the order of ${code(field)}`;
}

// As in Markdown: a field may be called `that`.
function code(field: string): string {
	return `\`${field}\``;
}

function isOneWord(value: unknown): value is string {
	return typeof value === 'string' && ONE_WORD.test(value);
}

function isListOfIds(value: unknown): value is readonly string[] {
	return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
