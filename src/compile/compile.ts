import type { Fault } from '../error/fault.js';
import type { Dataset } from '../model/dataset.js';
import { checkShape } from '../schema/check-shape.js';
import { datasetSchema } from '../schema/dataset-schema.js';
import { hostileKeys } from '../schema/hostile-keys.js';
import { checkIntegrity } from '../schema/integrity/check-integrity.js';
import { assemble, type Draft } from './assemble/assemble.js';
import { withStandIns } from './check/stand-ins.js';
import { withoutFaulty } from './check/without-faulty.js';
import { digestOf } from './editions/digest.js';
import type { Lock } from './lock/lock.js';
import { rules } from './rules/rules.js';
import { isPlainObject, type PlainObject } from './source/plain-object.js';
import { quotedWordsFaults } from './source/quoted-words.js';
import type { SourceFault } from './source/source-fault.js';
import type { SourceFile } from './source/source-file.js';

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

const CONCERNS = ['agents', 'affected', 'places', 'addressees', 'object', 'targets', 'beneficiaries'];

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
