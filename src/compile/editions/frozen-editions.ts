import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import canonicalize from 'canonicalize';
import semver from 'semver';
import * as z from 'zod';
import { formatPath } from '../../error/format-path.js';
import type { Dataset } from '../../model/dataset.js';
import { checkShape } from '../../schema/check-shape.js';
import { datasetSchema } from '../../schema/dataset-schema.js';
import { digestOf } from './digest.js';
import { inReadingOrder } from './in-reading-order.js';

const signed = z.looseObject({
	edition: z.looseObject({ version: z.string(), schemaVersion: z.string(), digest: z.string() }),
});

/** Where the editions of all releases lie. */
export const EDITIONS = 'data/editions';

/** The data contract that this code knows; a later one may have fields it would lose. */
const CONTRACT = 1;

/**
 * The editions of all releases, oldest first, each proved by its digest and put back into reading order.
 *
 * @throws {Error} where a file was edited, cut short or renamed, or is of a later data contract.
 */
export function readFrozenEditions(folder = EDITIONS): Dataset[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => name.endsWith('.json'))
		.map((name) => readFrozenEdition(join(folder, name), name.slice(0, -'.json'.length)))
		.sort((a, b) => semver.compare(a.edition.version, b.edition.version));
}

/** An edition as its file holds it: RFC 8785, so that the same data is the same bytes. */
export function formatEdition(dataset: Dataset): string {
	return canonicalize(dataset) ?? '';
}

function readFrozenEdition(path: string, version: string): Dataset {
	const text = readFileSync(path, 'utf8');
	const json = parsed(path, text);
	const { success, data: proof } = signed.safeParse(json);
	if (success && Number.parseInt(proof.edition.schemaVersion, 10) > CONTRACT) {
		throw new Error(
			`${path} is of data contract ${proof.edition.schemaVersion}, and this code knows version ${CONTRACT}. Use the code that wrote it, or a later one.`,
		);
	}
	const whole = success && canonicalize(json) === text && digestOf(proof) === proof.edition.digest;
	if (!whole) throw changed(path, 'its content does not have the digest it states');
	if (proof.edition.version !== version) throw changed(path, `it holds edition ${proof.edition.version}`);
	const shape = checkShape(datasetSchema, json);
	if (shape.success) return inReadingOrder(shape.data);
	const [fault] = shape.faults;
	throw new Error(
		`${path} is as it was released, and the schemas no longer accept it: ${formatPath(fault?.path ?? [])}: ${fault?.message} Let the schemas accept what was released, or raise the contract's major version.`,
	);
}

function parsed(path: string, text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw changed(path, 'it is not whole JSON');
	}
}

function changed(path: string, what: string): Error {
	return new Error(`${path} was changed after its release: ${what}. Restore it: git checkout -- ${path}`);
}
