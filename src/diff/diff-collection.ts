import type { Collection } from '../model/dataset.js';
import type { Move } from '../model/moved.js';
import { ownValue } from '../query/own-value.js';
import { diffFields } from './diff-fields.js';
import type { CollectionDiff, Keyed, RecordMove } from './edition-diff.js';

/** One collection of a dataset, with what the dataset says of retired ids. */
export interface Side<R> {
	readonly records: Collection<R>;
	readonly moved: Collection<Move>;
}

/** What differs between two states of a collection. Mirrored sides give the mirrored result. */
export function diffCollection<R extends Keyed<object>>(previous: Side<R>, current: Side<R>): CollectionDiff<R> {
	const moves = [
		...movesBetween(previous, current),
		...movesBetween(current, previous).map(({ kind, from, to, before, after }) =>
			asMove(kind, to, from, after, before),
		),
	];
	const gone = new Set(moves.flatMap(({ from, before }) => (before === undefined ? [] : [from])));
	const come = new Set(moves.flatMap(({ to, after }) => (after === undefined ? [] : [to])));
	return {
		added: without(current.records, previous.records).filter(({ id }) => !come.has(id)),
		removed: without(previous.records, current.records).filter(({ id }) => !gone.has(id)),
		moved: moves,
		changed: Object.entries(previous.records).flatMap(([id, before]) => {
			const after = ownValue(current.records, id);
			const fields = after === undefined ? [] : diffFields(before, after);
			return fields.length > 0 ? [{ id, fields }] : [];
		}),
	};
}

function without<R>(records: Collection<R>, others: Collection<R>): R[] {
	return Object.entries(records).flatMap(([id, record]) => (Object.hasOwn(others, id) ? [] : [record]));
}

/** The ids that the later side retired and leads on to one successor. */
function movesBetween<R extends Keyed<object>>(earlier: Side<R>, later: Side<R>): RecordMove<R>[] {
	return Object.entries(earlier.records).flatMap(([from, before]) => {
		const move = Object.hasOwn(later.records, from) ? undefined : ownValue(later.moved, from);
		const to = move?.to[0];
		if (move === undefined || to === undefined || move.kind === 'split' || move.kind === 'withdrawn') return [];
		const after = ownValue(later.records, to);
		if (after === undefined) return [];
		return [asMove(move.kind, from, to, before, Object.hasOwn(earlier.records, to) ? undefined : after)];
	});
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
