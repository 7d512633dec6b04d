import { installed } from '../edition/collections.js';
import { notADataset } from '../error/errors.js';
import { type Collection, DATASET_PARTS, type Dataset } from '../model/dataset.js';
import { highest } from './bump.js';
import { diffNotes } from './notes.js';
import { diffCollection, diffFields } from './records.js';
import type { CollectionDiff, Differences, EditionDiff, Keyed } from './types.js';

/**
 * What differs between two datasets, field by field, and the least bump a release of the current one needs.
 *
 * Where no current dataset is given, the installed edition is it. The mirrored call gives the mirrored lists; the bump
 * and the notes are of one direction.
 *
 * @throws {EditionError} where one of the two is no dataset.
 *
 * @example
 * import * as brief from 'belarus-brief';
 * import { diff } from 'belarus-brief';
 *
 * const { bump, claims } = diff(brief);
 * console.log(bump, claims.changed.length); // none 0
 */
export function diff(previous: Dataset, current: Dataset = installed): EditionDiff {
	checkDataset('The previous dataset', previous);
	checkDataset('The current dataset', current);
	const differences = differencesOf(previous, current);
	const notes = diffNotes(differences, previous, current);
	const bump = highest(notes.map((note) => note.bump));
	const reasons = notes.filter((note) => note.bump === bump).map(({ text }) => text);
	return { bump, reasons, notes, ...differences };
}

/**
 * Checks that a value has the parts of a dataset; what is in them is for `parseDataset` to judge.
 *
 * @throws {EditionError} where a part is missing.
 */
function checkDataset(what: string, dataset: Dataset): void {
	// Untyped callers pass anything.
	const value: unknown = dataset;
	for (const part of DATASET_PARTS) {
		if (!isObject(value) || !isObject(Reflect.get(value, part))) throw notADataset(what, part);
	}
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}

/** What differs between two datasets, collection by collection. */
function differencesOf(previous: Dataset, current: Dataset): Differences {
	// Retired ids are told by the later of the two, so each side brings its own.
	const between = <R extends Keyed<object>>(recordsOf: (dataset: Dataset) => Collection<R>): CollectionDiff<R> =>
		diffCollection(
			{ records: recordsOf(previous), moved: previous.moved },
			{ records: recordsOf(current), moved: current.moved },
		);
	return {
		edition: diffFields(previous.edition, current.edition),
		article: diffFields(withoutPassages(previous), withoutPassages(current)),
		passages: between(({ article }) => byId(article.passages)),
		vocabularies: {
			topics: between(({ vocabularies }) => keyed(vocabularies.topics)),
			actions: between(({ vocabularies }) => keyed(vocabularies.actions)),
			groupKinds: between(({ vocabularies }) => keyed(vocabularies.groupKinds)),
		},
		entities: between(({ entities }) => entities),
		mentions: between(({ mentions }) => mapped(mentions, (id, list) => ({ id, mentions: list }))),
		claims: between(({ claims }) => claims),
		recommendations: between(({ recommendations }) => recommendations),
		tenures: between(({ tenures }) => tenures),
		characterizations: between(({ characterizations }) => characterizations),
		links: between(({ links }) => byId(links.map((link) => ({ id: `${link.from} ${link.type} ${link.to}`, ...link })))),
		moved: between(({ moved }) => keyed(moved)),
		fingerprints: between((dataset) =>
			previous.fingerprints && current.fingerprints ? keyed(dataset.fingerprints ?? {}) : {},
		),
	};
}

function withoutPassages({ article: { passages: _, ...article } }: Dataset) {
	return article;
}

function byId<R extends Keyed<object>>(records: readonly R[]): Collection<R> {
	return Object.fromEntries(records.map((record) => [record.id, record]));
}

function keyed<R extends object>(records: Collection<R>): Collection<Keyed<R>> {
	return mapped(records, (id, record) => ({ id, ...record }));
}

function mapped<R, S>(records: Collection<R>, change: (id: string, record: R) => S): Collection<S> {
	return Object.fromEntries(Object.entries(records).map(([id, record]) => [id, change(id, record)]));
}
