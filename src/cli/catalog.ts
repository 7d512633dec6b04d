import type { Collection, Dataset, Move } from 'belarus-brief';
import { listed } from '../error/wording.js';

/** The collections whose ids name records, unique across all of them. */
export const RECORDS = ['entities', 'claims', 'recommendations', 'tenures', 'characterizations'] as const;

const VOCABULARIES = ['topics', 'actions', 'groupKinds'] as const;

/** What the records of a dataset are, by the name of the collection and the id. */
export type Catalog = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** The collections of a dataset whose ids a lock can hold. */
export function catalogOf(dataset: Dataset): Catalog {
	const shelves = [...RECORDS, 'mentions' as const].map((name) => [name, shelf(dataset[name])] as const);
	const vocabularies = VOCABULARIES.map((name) => [`vocabularies.${name}`, shelf(dataset.vocabularies[name])] as const);
	return new Map([...shelves, ...vocabularies]);
}

// A moved id leads to its successor as a property that is not enumerable: it must not count as an id in use.
function shelf(collection: Collection<unknown>): ReadonlyMap<string, unknown> {
	return new Map(Object.entries(collection));
}

/** The first of some collections that has an id. */
export function collectionWith(catalog: Catalog, id: string, within: Iterable<string>): string | undefined {
	for (const name of within) if (catalog.get(name)?.has(id)) return name;
	return undefined;
}

/** The ids of every record, without those of the vocabularies, which are common words. */
export function recordIds(catalog: Catalog): string[] {
	return RECORDS.flatMap((name) => [...(catalog.get(name)?.keys() ?? [])]);
}

const VERBS = { moved: 'moved to', merged: 'merged into', split: 'split into', withdrawn: 'withdrawn' } as const;

/** What became of a retired id, as the end of a sentence: `moved to claims/y in 1.1.0: a clearer headline`. */
export function retirement({ kind, edition, reason }: Move, successors: readonly string[]): string {
	return `${[VERBS[kind], listed(successors)].filter(Boolean).join(' ')} in ${edition}: ${reason.replace(/\.$/, '')}`;
}

/** The one id that takes a retired id's place; none where it was split or withdrawn. */
export function successorOf({ kind, to }: Move): string | undefined {
	return kind === 'moved' || kind === 'merged' ? to[0] : undefined;
}

/** The entry of a retired id. */
export function moveOf(moved: Readonly<Record<string, Move>>, id: string): Move | undefined {
	return Object.hasOwn(moved, id) ? moved[id] : undefined;
}
