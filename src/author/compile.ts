// The steps behind this, with a worked example: docs/how-compiling-works.md.
import type { Fault } from '../error/wording.js';
import type { Dataset } from '../model/dataset.js';
import { fieldsWith } from '../model/fields.js';
import type { Path } from '../model/walk.js';
import { datasetSchema } from '../schema/dataset.js';
import { checkIntegrity } from '../schema/integrity/integrity.js';
import { checkShape, hostileKeys } from '../schema/parse.js';
import { assemble, type Draft } from './assemble/assemble.js';
import { digestOf } from './editions.js';
import type { Lock } from './lock/lock.js';
import { rules } from './rules/rules.js';
import { quotedWordsFaults } from './source/quotes.js';
import { isPlainObject, type PlainObject, type SourceFault, type SourceFile } from './source/yaml.js';

/** A checked dataset, or everything that is wrong with its sources. */
export type Compiled =
	| { readonly success: true; readonly dataset: Dataset }
	| { readonly success: false; readonly faults: readonly SourceFault[] };

/**
 * Compiles what people wrote into a dataset: puts the files together, checks shape, fit and data rules, signs the result.
 *
 * All faults come at once: a record with faults of its own is left out while the others are checked against each other.
 *
 * @throws {Error} where `data/article.yaml` has no passages to anchor anything in.
 */
export function compile(files: readonly SourceFile[], lock: Lock, version: string): Compiled {
	const unread = files.flatMap((file) => file.faults);
	// Without the passages nothing can be anchored, so nothing else can be told.
	if (unread.some(({ file }) => file.endsWith('/article.yaml'))) return { success: false, faults: unread };
	const draft = assemble(files, lock, version);
	const { own, others, dataset } = check(draft, unread.length > 0);
	const located = [...own, ...others]
		.filter((fault) => !isTold(fault, draft.dataset))
		.map(({ path, message, value }) => draft.provenance.locate(path, message, value));
	const misquoted = files.flatMap((file) =>
		quotedWordsFaults(file, (address) => lock.quotes[address] ?? (address in lock.addresses ? '' : undefined)),
	);
	const faults = [...unread, ...draft.faults, ...located, ...misquoted];
	if (faults.length > 0 || dataset === undefined) return { success: false, faults: distinct(faults) };
	return { success: true, dataset: { ...dataset, edition: { ...dataset.edition, digest: digestOf(dataset) } } };
}

interface Checked {
	readonly own: readonly Fault[];
	readonly others: readonly Fault[];
	readonly dataset?: Dataset;
}

function check({ dataset: draft, faulty }: Draft, incomplete: boolean): Checked {
	const shape = checkShape(datasetSchema, draft);
	const own = [...hostileKeys(draft), ...(shape.success ? [] : shape.faults)];
	const paths = [...own.map(({ path }) => path), ...faulty];
	const { dataset: remaining, left } = withoutFaulty(withStandIns(draft, paths), paths);
	const rest = paths.length === 0 ? shape : checkShape(datasetSchema, remaining);
	// Where a file cannot be read, what it holds is unknown: every reference to it would look wrong.
	if (!rest.success || incomplete) return { own, others: [] };
	const { data } = rest;
	const whole = left.size === 0;
	const others = [
		...checkIntegrity(data).filter(({ value }) => !left.has(String(value))),
		...rules.filter((rule) => whole || rule.needsWholeDataset !== true).flatMap((rule) => rule.check(data)),
	];
	return { own, others, dataset: data };
}

const CONCERNS = [...fieldsWith('claims', 'concern'), ...fieldsWith('recommendations', 'concern')];

// Links repeat the fields of records, and `about` what agents and the like name: the fault is told there already.
function isTold({ path: [collection, id, field, ...rest], value }: Fault, draft: PlainObject): boolean {
	if (collection === 'links') return field !== undefined && field !== 'marker';
	if (field !== 'about' || rest.length === 0) return false;
	const records = draft[String(collection)];
	const record = isPlainObject(records) ? records[String(id)] : undefined;
	if (!isPlainObject(record)) return false;
	const { when } = record;
	const named = [...CONCERNS.map((each) => record[each]), isPlainObject(when) ? when['to'] : undefined];
	return named.flat().includes(value);
}

function distinct(faults: readonly SourceFault[]): SourceFault[] {
	return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}

// Values without a fault for fields that no other record refers to: with them in place of a faulty value, the records can
// still be checked against each other in the same run. Nothing of this is ever written.
const STAND_INS: Readonly<Record<string, PlainObject>> = {
	edition: { version: '0.0.0', released: '2000-01-01', digest: '0'.repeat(64), schemaVersion: '0.0.0' },
	article: {
		id: 'article',
		type: 'Article',
		title: 'untitled',
		url: 'https://example.org/',
		language: 'en',
		rights: 'none',
		published: { edtf: null, status: 'unconfirmed' },
	},
};
const CONCEPT = { label: 'none' };

/** A draft with stand-ins for the faulty values of article, edition and vocabularies; other values stay as they are. */
function withStandIns(dataset: PlainObject, faulty: readonly Path[]): PlainObject {
	return faulty.reduce<PlainObject>((repaired, [name, field, concept]) => {
		if (name === 'vocabularies' && concept !== undefined) {
			return replaced(repaired, [name, String(field), String(concept)], CONCEPT);
		}
		const standIn = STAND_INS[String(name)]?.[String(field)];
		return standIn === undefined ? repaired : replaced(repaired, [String(name), String(field)], standIn);
	}, dataset);
}

function replaced(object: PlainObject, [key = '', ...rest]: readonly string[], value: unknown): PlainObject {
	const inner = object[key];
	if (rest.length > 0 && !isPlainObject(inner)) return object;
	return { ...object, [key]: rest.length > 0 && isPlainObject(inner) ? replaced(inner, rest, value) : value };
}

/** A draft without the records that have faults of their own, and the ids of those records. */
interface Remainder {
	readonly dataset: PlainObject;
	readonly left: ReadonlySet<string>;
}

const NO_RECORDS = ['article', 'edition', 'vocabularies', 'links', 'fingerprints'];

/** Leaves out the records that faults point into, so that the others can be checked in the same run. */
function withoutFaulty(dataset: PlainObject, paths: readonly Path[]): Remainder {
	const faulty = paths.flatMap(([collection, id]) =>
		typeof id === 'string' && !NO_RECORDS.includes(String(collection)) ? [{ collection, id }] : [],
	);
	const left = new Set(faulty.map(({ id }) => id));
	const entries = Object.entries(dataset).map(([name, value]) => {
		if (name === 'links' && Array.isArray(value)) return [name, value.filter((link) => !left.has(declarerOf(link)))];
		const out = new Set(faulty.filter(({ collection }) => collection === name).map(({ id }) => id));
		if (out.size === 0 || !isPlainObject(value)) return [name, value];
		return [name, Object.fromEntries(Object.entries(value).filter(([id]) => !out.has(id)))];
	});
	return { dataset: Object.fromEntries(entries), left };
}

// The record whose field wrote the link: a ground is named by what rests on it.
function declarerOf(link: unknown): string {
	if (!isPlainObject(link)) return '';
	return String(link['type'] === 'supports' ? link['to'] : link['from']);
}
