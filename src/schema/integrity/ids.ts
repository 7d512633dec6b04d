import { alternatives, type Fault, quote } from '../../error/wording.js';
import { type Dataset, type MoveKind, RECORD_COLLECTIONS } from '../../model/dataset.js';
import { faultAt, label, withArticle } from '../sentences.js';
import type { Findings, Reference } from './references.js';
import { type IntegrityRule, suggester } from './rule.js';

/** Ids are unique across the collections. */
export const uniqueIds: IntegrityRule = {
	name: 'unique-ids',
	description: 'An id names one record across entities, claims, recommendations, tenures and characterizations.',
	check(dataset) {
		const faults: Fault[] = [];
		const owners = new Map<string, string>();
		for (const collection of RECORD_COLLECTIONS) {
			for (const id of Object.keys(dataset[collection])) {
				const owner = owners.get(id);
				if (owner === undefined) owners.set(id, collection);
				else faults.push(faultAt([collection, id], taken(id, owner), id));
			}
		}
		return faults;
	},
};

function taken(id: string, owner: string): string {
	return `The id ${quote(id)} is taken in ${owner}: an id names one record across the collections. Rename one of them.`;
}

/** A record's id is the key it stands under. */
export const idEqualsKey: IntegrityRule = {
	name: 'id-equals-key',
	description: 'The id of a record is the key it stands under.',
	check(dataset) {
		return RECORD_COLLECTIONS.flatMap((collection) =>
			Object.entries(dataset[collection])
				.filter(([key, { id }]) => id !== key)
				.map(([key, { id }]) => faultAt([collection, key, 'id'], differs(id, key), id)),
		);
	},
};

function differs(id: string, key: string): string {
	return `id is ${quote(id)}, the record stands under ${quote(key)}: both are the same. Correct one of them.`;
}

/** Every id in a field names a record, passage or concept of the dataset. */
export const knownIds: IntegrityRule = {
	name: 'known-ids',
	description:
		'Every id in a field that names something is the id of a record, passage or concept of the right collection.',
	check(dataset, { known, dangling }) {
		const suggest = suggester();
		return dangling.map((reference) => {
			const suggestion = () => suggest(reference.id, union(reference.names.map((name) => known[name])));
			const remedy = elsewhere(reference, dataset, known) ?? `. ${suggestion() ?? 'Add it, or remove the reference.'}`;
			const message = `No ${reference.names.join(' or ')} ${quote(reference.id)} in the dataset${remedy}`;
			return faultAt(reference.path, message, reference.id);
		});
	},
};

function elsewhere({ path, names, id }: Reference, { moved }: Dataset, known: Findings['known']): string | undefined {
	const successors = Object.hasOwn(moved, id) ? (moved[id]?.to ?? []) : [];
	if (successors.length > 0) return `: the id is retired. Use ${alternatives(successors)}.`;
	const actual = Object.entries(known).find(([, ids]) => ids.has(id));
	if (actual === undefined) return undefined;
	const wanted = names.map(withArticle).join(' or ');
	return `: it is ${withArticle(actual[0])}, and ${label(path)} names ${wanted}. Name one.`;
}

function* union(sets: readonly ReadonlySet<string>[]): Generator<string> {
	for (const set of sets) yield* set;
}

/** A field that names an entity names one of a kind that makes sense there. */
export const fittingKinds: IntegrityRule = {
	name: 'fitting-kinds',
	description:
		'A field names entities of the kinds that make sense there: a tenure a person, `places` places and polities.',
	check(_, { misfits }) {
		return misfits.map(({ path, id, kind, kinds = [] }) => {
			const wanted = kinds.map(withArticle).join(' or ');
			return faultAt(path, `${label(path)} is ${quote(id)}, ${withArticle(kind)}: it names ${wanted}. Name one.`, id);
		});
	},
};

/** A list of ids holds each once. */
export const noRepeats: IntegrityRule = {
	name: 'no-repeats',
	description: 'A list of ids holds each id once.',
	check(_, { repeats }) {
		return repeats.map(({ path, id }) =>
			faultAt(path, `${label(path)} is ${quote(id)} once more: a list holds each id once. Remove it.`, id),
		);
	},
};

const COUNTS: Readonly<Record<MoveKind, { readonly fits: (count: number) => boolean; readonly rule: string }>> = {
	moved: { fits: (count) => count === 1, rule: 'a moved id has one successor' },
	merged: { fits: (count) => count === 1, rule: 'a merged id has one successor' },
	split: { fits: (count) => count > 1, rule: 'a split id has at least two successors' },
	withdrawn: { fits: (count) => count === 0, rule: 'a withdrawn id has no successor' },
};

/** A retired id is gone, and its successors are there. */
export const movesLeadOn: IntegrityRule = {
	name: 'moves-lead-on',
	description: 'A retired id is no longer in use, has as many successors as its kind says, and each is in use.',
	check(dataset, { known }) {
		const live = new Set(Object.values(known).flatMap((ids) => [...ids]));
		const suggest = suggester();
		const faults: Fault[] = [];
		for (const [id, { kind, to }] of Object.entries(dataset.moved)) {
			if (live.has(id)) {
				const message = `${quote(id)} is in use: a retired id is not. Remove the move, or rename the record.`;
				faults.push(faultAt(['moved', id], message, id));
			}
			if (!COUNTS[kind].fits(to.length)) {
				const message = `to has ${to.length}: ${COUNTS[kind].rule}. Correct kind or to.`;
				faults.push(faultAt(['moved', id, 'to'], message));
			}
			for (const [index, target] of to.entries()) {
				if (live.has(target)) continue;
				const message = Object.hasOwn(dataset.moved, target) ? chained(target) : unknown(target, suggest(target, live));
				faults.push(faultAt(['moved', id, 'to', index], message, target));
			}
		}
		return faults;
	},
};

function chained(target: string): string {
	return `${quote(target)} is retired itself: a move leads straight to what is in use. Name its successor.`;
}

function unknown(target: string, suggestion = 'Name a successor, or withdraw the id.'): string {
	return `No id ${quote(target)} in the dataset: a successor is in use. ${suggestion}`;
}
