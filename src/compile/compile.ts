import type { Fault } from '../error/fault.js';
import type { Dataset } from '../model/dataset.js';
import { checkShape } from '../schema/check-shape.js';
import { datasetSchema } from '../schema/dataset-schema.js';
import { hostileKeys } from '../schema/hostile-keys.js';
import { checkIntegrity } from '../schema/integrity/check-integrity.js';
import { assemble } from './assemble.js';
import { digestOf } from './digest.js';
import type { Lock } from './lock.js';
import { rules } from './rules/rules.js';
import type { SourceFault } from './source-fault.js';
import type { SourceFile } from './source-file.js';
import { withoutFaulty } from './without-faulty.js';

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
	const draft = assemble(files, lock, version);
	const unread = files.flatMap((file) => file.faults);
	const { own, others, dataset } = check(draft.dataset, unread.length > 0);
	const faults = [
		...unread,
		...draft.faults,
		...[...own, ...others].map(({ path, message }) => draft.provenance.locate(path, message)),
	];
	if (faults.length > 0 || dataset === undefined) return { success: false, faults: distinct(faults) };
	return { success: true, dataset: { ...dataset, edition: { ...dataset.edition, digest: digestOf(dataset) } } };
}

interface Checked {
	readonly own: readonly Fault[];
	readonly others: readonly Fault[];
	readonly dataset?: Dataset;
}

function check(draft: Readonly<Record<string, unknown>>, incomplete: boolean): Checked {
	const hostile = hostileKeys(draft);
	const shape = checkShape(datasetSchema, draft);
	const own = [...hostile, ...(shape.success ? [] : shape.faults)];
	const { dataset: remaining, left } = withoutFaulty(draft, own);
	const rest = own.length === 0 ? shape : checkShape(datasetSchema, remaining);
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

function distinct(faults: readonly SourceFault[]): SourceFault[] {
	return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}
