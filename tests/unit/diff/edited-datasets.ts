import type { Dataset, Move } from 'belarus-brief';
import fc from 'fast-check';

type Records = Record<string, Record<string, unknown>>;
type Draft = Record<(typeof NAMES)[number], Records> & {
	edition: Record<string, unknown>;
	article: Record<string, unknown>;
	mentions: Record<string, unknown[]>;
	links: unknown[];
	moved: Record<string, Move>;
};
type Edit = (draft: Draft) => void;

const NAMES = ['entities', 'claims', 'recommendations', 'tenures', 'characterizations'] as const;

const index = fc.nat({ max: 10_000 });
const name = fc.constantFrom(...NAMES);

function pick<T>(list: readonly T[], at: number): T | undefined {
	return list[at % Math.max(1, list.length)];
}

/** A retirement as a release would write it. */
function move(kind: Move['kind'], ...to: readonly string[]): Move {
	return { kind, to, reason: 'A better headline.', edition: '9.0.0', date: '2030-01-01' };
}

const edits: fc.Arbitrary<Edit> = fc.oneof(
	fc.tuple(name, index).map(([from, at]): Edit => {
		return (draft) => {
			const id = pick(Object.keys(draft[from]), at);
			if (id !== undefined) delete draft[from][id];
		};
	}),
	fc.tuple(name, index, fc.constantFrom('moved', 'merged', 'split', 'withdrawn')).map(([from, at, kind]): Edit => {
		return (draft) => {
			const ids = Object.keys(draft[from]);
			const id = pick(ids, at);
			const record = id === undefined ? undefined : draft[from][id];
			if (id === undefined || record === undefined) return;
			const next = kind === 'merged' ? (pick(ids, at + 1) ?? id) : `${id}-renamed`;
			if (next === id) return;
			delete draft[from][id];
			if (kind === 'moved') draft[from][next] = { ...record, id: next };
			draft.moved[id] = move(kind, ...(kind === 'withdrawn' ? [] : [next]));
		};
	}),
	fc.tuple(name, index).map(([to, at]): Edit => {
		return (draft) => {
			const record = pick(Object.values(draft[to]), at);
			if (record) draft[to][`another-${at}`] = { ...record, id: `another-${at}` };
		};
	}),
	fc.tuple(name, index, index).map(([of, at, which]): Edit => {
		return (draft) => {
			const record = pick(Object.values(draft[of]), at);
			const field = record && pick(Object.keys(record), which);
			if (field !== undefined && field !== 'id') delete record?.[field];
		};
	}),
	fc.tuple(name, index, index, fc.jsonValue()).map(([of, at, which, value]): Edit => {
		return (draft) => {
			const record = pick(Object.values(draft[of]), at);
			const field = record && pick([...Object.keys(record), 'note'], which);
			if (record && field !== undefined && field !== 'id') record[field] = value;
		};
	}),
	index.map(
		(at): Edit =>
			(draft) =>
				void draft.links.splice(at % (draft.links.length + 1), 1),
	),
	index.map((at): Edit => {
		return (draft) => {
			const id = pick(Object.keys(draft.mentions), at);
			if (id !== undefined) draft.mentions[id]?.pop();
		};
	}),
	fc.constantFrom('title', 'url', 'series').map(
		(field): Edit =>
			(draft) =>
				void delete draft.article[field],
	),
	fc.constantFrom('1.0.1', '2.0.0').map((version): Edit => {
		return (draft) => {
			draft.edition['version'] = version;
		};
	}),
);

/** A dataset after a few random edits, among them renames, merges and withdrawals with their entries in `moved`. */
export function editedDatasets(dataset: Dataset): fc.Arbitrary<Dataset> {
	return fc.array(edits, { maxLength: 8 }).map((list) => {
		const draft: Dataset = structuredClone(dataset);
		for (const edit of list) edit(Object(draft));
		return draft;
	});
}
