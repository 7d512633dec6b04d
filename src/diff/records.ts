import type { Collection, Move } from '../model/dataset.js';
import { ownValue, sameRecord } from '../query/records.js';
import type { CollectionDiff, FieldChange, Keyed, RecordMove } from './types.js';

/** One collection of a dataset, with what the dataset says of retired ids. */
export interface Side<R> {
	readonly records: Collection<R>;
	readonly moved: Collection<Move>;
}

/** What differs between two states of a collection. Mirrored sides give the mirrored result. */
export function diffCollection<R extends Keyed<object>>(previous: Side<R>, current: Side<R>): CollectionDiff<R> {
	const before = listed(previous);
	const after = listed(current);
	const moves = [
		...movesBetween(before, after, current.moved),
		...movesBetween(after, before, previous.moved).map(mirrored<R>),
	];
	const gone = new Set(moves.flatMap((move) => (move.before === undefined ? [] : [move.from])));
	const come = new Set(moves.flatMap((move) => (move.after === undefined ? [] : [move.to])));
	return {
		added: [...after.values()].filter(({ id }) => !before.has(id) && !come.has(id)),
		removed: [...before.values()].filter(({ id }) => !after.has(id) && !gone.has(id)),
		moved: moves,
		changed: [...before].flatMap(([id, record]) => {
			const other = after.get(id);
			const fields = other === undefined ? [] : diffFields(record, other);
			return fields.length > 0 ? [{ id, fields }] : [];
		}),
	};
}

type Records<R> = ReadonlyMap<string, R>;

// A retired id still leads to its successor, as a property that nothing lists: it is no record of its own.
function listed<R>({ records }: Side<R>): Records<R> {
	return new Map(Object.entries(records));
}

/** The ids that the later side retired and leads on to one successor. */
function movesBetween<R extends Keyed<object>>(
	earlier: Records<R>,
	later: Records<R>,
	moved: Collection<Move>,
): RecordMove<R>[] {
	return [...earlier].flatMap(([from, before]) => {
		const move = later.has(from) ? undefined : ownValue(moved, from);
		const to = move?.to[0];
		if (move === undefined || to === undefined || move.kind === 'split' || move.kind === 'withdrawn') return [];
		const after = later.get(to);
		return after === undefined ? [] : [asMove(move.kind, from, to, before, earlier.has(to) ? undefined : after)];
	});
}

function mirrored<R extends Keyed<object>>({ kind, from, to, before, after }: RecordMove<R>): RecordMove<R> {
	return asMove(kind, to, from, after, before);
}

function asMove<R extends Keyed<object>>(
	kind: RecordMove<R>['kind'],
	from: string,
	to: string,
	before: R | undefined,
	after: R | undefined,
): RecordMove<R> {
	const compared = kind === 'moved' && before !== undefined && after !== undefined;
	return {
		kind,
		from,
		to,
		...(before !== undefined && { before }),
		...(after !== undefined && { after }),
		fields: compared ? diffFields({ ...before, id: to }, after) : [],
	};
}

/** The fields in which two records differ, in the order of the first, then what only the second has. */
export function diffFields<R extends object>(before: R, after: R): FieldChange<R>[];
export function diffFields(before: object, after: object): FieldChange<Record<string, unknown>>[] {
	const previous = new Map<string, unknown>(Object.entries(before));
	const current = new Map<string, unknown>(Object.entries(after));
	return [...new Set([...previous.keys(), ...current.keys()])]
		.filter((field) => !sameRecord(previous.get(field), current.get(field)))
		.map((field) => ({
			field,
			...(previous.has(field) && { before: previous.get(field) }),
			...(current.has(field) && { after: current.get(field) }),
		}));
}
