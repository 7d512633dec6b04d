import { type Dataset, count as frequencies, where as matching, not, only } from 'belarus-brief';
import { nearest, quote } from '../../error/wording.js';
import { type Arguments, CommandError, counted, type Io, type Outcome } from '../command.js';
import { datasetGiven } from '../datasets.js';
import { Shown, type ShownRecord } from '../shown.js';

const COLLECTIONS = [
	'claims',
	'recommendations',
	'entities',
	'tenures',
	'characterizations',
	'mentions',
	'links',
] as const;

/**
 * Lists the records of a collection that meet all conditions, as `where` does.
 *
 * @throws {CommandError} where a collection or a condition is none.
 */
export function where(given: Arguments, io: Io): Outcome {
	const [name, ...conditions] = given.operands;
	const dataset = datasetGiven(given, io);
	const collection = collectionNamed(name);
	const rows: readonly object[] = matching(dataset[collection], queryOf(conditions));
	const shown = new Shown(dataset, io);
	return {
		code: rows.length > 0 ? 0 : 1,
		lines: [
			...rows.flatMap((row) => (isRecord(row) ? shown.record(row) : [JSON.stringify(row)])),
			`${counted(rows.length, 'record')}.`,
		],
		json: { collection, count: rows.length, rows },
	};
}

/**
 * Counts the records that have each value of a facet, as `count` does.
 *
 * @throws {CommandError} where a collection, a facet or a condition is none.
 */
export function count(given: Arguments, io: Io): Outcome {
	const [name, facet, ...conditions] = given.operands;
	const collection = collectionNamed(name);
	if (facet === undefined || facet.includes('='))
		throw new CommandError(`Give the facet to count by: belarus-brief count ${collection} status.`);
	const counts = [...tally(datasetGiven(given, io), collection, facet, queryOf(conditions))];
	const width = String(counts[0]?.[1] ?? 0).length;
	return {
		code: counts.length > 0 ? 0 : 1,
		lines:
			counts.length > 0
				? counts.map(([value, times]) => `${String(times).padStart(width)}  ${value}`)
				: ['Nothing to count.'],
		json: { collection, facet, counts: Object.fromEntries(counts) },
	};
}

type CollectionName = (typeof COLLECTIONS)[number];

// The facet comes from outside, where no type holds: `count` itself tells one that the collection does not have.
function tally(dataset: Dataset, name: CollectionName, facet: string, query: object): ReadonlyMap<string, number> {
	return Reflect.apply(frequencies, undefined, [dataset[name], facet, query]);
}

function collectionNamed(name: string | undefined): CollectionName {
	const found = COLLECTIONS.find((each) => each === name);
	if (found) return found;
	if (name === undefined) throw new CommandError(`Give a collection: ${COLLECTIONS.join(', ')}.`);
	const [close] = nearest(name, COLLECTIONS);
	throw new CommandError(
		`No collection ${quote(name)}. ${close ? `Did you mean ${quote(close)}?` : `Ask ${COLLECTIONS.join(', ')}.`}`,
	);
}

const CONDITION = /^([A-Za-z]+)(!=|==|=)(.+)$/s;

/** Conditions as they are written: `field=a,b` one of these, `field!=a` none, `field==a` these and no other. */
function queryOf(conditions: readonly string[]): object {
	return Object.fromEntries(
		conditions.map((written) => {
			const [, field, operator, list = ''] = CONDITION.exec(written) ?? [];
			if (field === undefined) {
				throw new CommandError(
					`${quote(written)} is no condition. Write field=value, field=a,b for one of several, field!=value for none, field==value for no other.`,
				);
			}
			const values = list.split(',');
			return [field, operator === '!=' ? not(values) : operator === '==' ? only(values) : values];
		}),
	);
}

// Mentions and links have no id to be shown by.
function isRecord(row: object): row is ShownRecord {
	return 'id' in row;
}
