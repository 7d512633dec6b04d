import type { Dataset } from 'belarus-brief';
import { nearest } from '../../error/wording.js';
import { type Catalog, catalogOf, collectionWith, moveOf, recordIds, retirement, successorOf } from '../catalog.js';
import { recordKey } from '../lockfile.js';
import type { Source } from '../scan.js';
import { type Position, positionAt } from './syntax.js';
import { trace, worthParsing } from './trace.js';
import type { Use } from './uses.js';

/** A string at its place, and what there is to say about it. */
interface Found extends Position {
	readonly file: string;
	readonly id: string;
}

/** A record at a place where it is used. */
export interface UsedRecord extends Found {
	/** The record, named `collection/id`. */
	readonly record: string;
}

/** An id that cannot be locked. */
interface Unlockable extends Found {
	/** What is wrong and what to do, as a sentence. */
	readonly message: string;
}

/** The records that a source uses, and what looks like an id and could not be locked. */
export interface IdsUsed {
	/** Each record, at each place in the order of the source. */
	readonly used: readonly UsedRecord[];
	/** Ids that the edition no longer has, or never had. */
	readonly unlockable: readonly Unlockable[];
	/** Strings equal to the id of a record that do not trace to an import. */
	readonly untraced: readonly Found[];
}

const NONE: IdsUsed = { used: [], unlockable: [], untraced: [] };

/**
 * Finds the records of a dataset that sources use, one source after another.
 *
 * The function that it returns throws a ParseError where a source does not parse.
 */
export function idsUsed(dataset: Dataset, packageName: string): (source: Source) => IdsUsed {
	const catalog = catalogOf(dataset);
	const ids = recordIds(catalog);
	const known = new Set(ids);
	const isWorthParsing = worthParsing(packageName, ids);
	return ({ path, text }) => {
		if (!isWorthParsing(text)) return NONE;
		const { uses, strings } = trace(path, text, packageName);
		const found = (id: string, start: number): Found => ({ file: path, ...positionAt(text, start), id });
		return {
			used: uses.flatMap(({ id, within, site }) => {
				const collection = collectionWith(catalog, id, within);
				return collection === undefined ? [] : [{ record: recordKey(collection, id), ...found(id, site.start) }];
			}),
			unlockable: uses.flatMap((use) => {
				const message = faultOf(use, dataset, catalog);
				return message === undefined ? [] : [{ ...found(use.id, use.site.start), message }];
			}),
			untraced: strings.filter(({ value }) => known.has(value)).map(({ value, start }) => found(value, start)),
		};
	};
}

function faultOf({ id, within, isId }: Use, { moved, edition }: Dataset, catalog: Catalog): string | undefined {
	if (collectionWith(catalog, id, within) !== undefined) return undefined;
	const move = moveOf(moved, id);
	if (move) {
		const remedy = successorOf(move) === undefined ? 'Choose what to use in its place.' : 'Run belarus-brief fix.';
		return `${retirement(move, move.to)}. ${remedy}`;
	}
	if (!isId) return undefined;
	const [close] = nearest(
		id,
		within.flatMap((name) => [...(catalog.get(name)?.keys() ?? [])]),
	);
	const other = collectionWith(catalog, id, catalog.keys());
	const hint = close === undefined ? 'Check its spelling.' : `Did you mean "${close}"?`;
	const what = within.length === 1 ? within[0] : 'the records';
	return `not in ${what} of edition ${edition.version}. ${other === undefined ? hint : `It is one of ${other}.`}`;
}
