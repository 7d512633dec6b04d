import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import canonicalize from 'canonicalize';
import semver from 'semver';
import * as z from 'zod';
import { formatPath, nearest, quote } from '../error/wording.js';
import {
	type Collection,
	type Dataset,
	type Edition,
	NOUNS,
	RECORD_COLLECTIONS,
	VOCABULARIES,
} from '../model/dataset.js';
import { datasetSchema } from '../schema/dataset.js';
import { checkShape } from '../schema/parse.js';
import { byEntityOrder, byFirstAnchor, byFirstMention } from './assemble/order.js';
import { sha256 } from './sha256.js';
import type { PlainObject, SourceFault } from './source/yaml.js';

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

/** A dataset as far as its digest needs to know it. */
interface Signed {
	readonly edition: Pick<Edition, 'version' | 'schemaVersion'>;
}

/** The digest of a dataset: SHA-256 of its RFC 8785 form without `edition.digest` and `edition.released`. */
export function digestOf({ edition, ...collections }: Signed): string {
	const { version, schemaVersion } = edition;
	return sha256(canonicalize({ ...collections, edition: { version, schemaVersion } }) ?? '');
}

/** A dataset whose records come in reading order: canonical JSON has their keys by the alphabet. */
function inReadingOrder(dataset: Dataset): Dataset {
	const { entities, mentions, fingerprints } = dataset;
	const placed = <R extends object>(records: Readonly<Record<string, R>>) =>
		ordered(records, idsOf(byFirstAnchor(plain(records))));
	const entityIds = idsOf(
		byFirstMention(plain(entities), new Map(Object.entries(mentions).map(([id, list]) => [id, list.map(asPlain)]))),
	);
	return {
		...dataset,
		entities: ordered(entities, entityIds),
		mentions: ordered(mentions, idsOf(byEntityOrder(new Map(Object.entries(mentions)), entityIds))),
		claims: placed(dataset.claims),
		recommendations: placed(dataset.recommendations),
		tenures: placed(dataset.tenures),
		characterizations: placed(dataset.characterizations),
		...(fingerprints && { fingerprints: ordered(fingerprints, bySpan(Object.keys(fingerprints))) }),
	};
}

function ordered<R>(records: Readonly<Record<string, R>>, ids: readonly string[]): Record<string, R> {
	return Object.fromEntries(ids.flatMap((id) => (records[id] === undefined ? [] : [[id, records[id]]])));
}

function idsOf(entries: readonly (readonly [string, unknown])[]): string[] {
	return entries.map(([id]) => id);
}

function plain(records: Readonly<Record<string, object>>): Map<string, PlainObject> {
	return new Map(Object.entries(records).map(([id, record]) => [id, asPlain(record)]));
}

function asPlain(record: object): PlainObject {
	return { ...record };
}

function bySpan(keys: readonly string[]): string[] {
	const numbers = (key: string) => key.split('-').map(Number);
	return keys.toSorted((a, b) => {
		const [[start = 0, end = 0], [otherStart = 0, otherEnd = 0]] = [numbers(a), numbers(b)];
		return start - otherStart || end - otherEnd;
	});
}

/** Which of the editions of a major version a release ships. */
export interface Shipped {
	/** The latest of each minor version. */
	readonly shipped: readonly Dataset[];
	/** The others, each with the one that is shipped in its place. */
	readonly replaced: readonly { readonly version: string; readonly by: string }[];
}

/** Chooses the editions that a release ships as modules, of all frozen ones, oldest first; npm has the others. */
export function shippedEditions(editions: readonly Dataset[], version: string): Shipped {
	const ofMajor = editions.filter(({ edition }) => semver.major(edition.version) === semver.major(version));
	const latest = new Map(ofMajor.map((dataset) => [semver.minor(dataset.edition.version), dataset]));
	return {
		shipped: [...latest.values()],
		replaced: ofMajor.flatMap(({ edition }) => {
			const by = latest.get(semver.minor(edition.version))?.edition.version;
			return by === undefined || by === edition.version ? [] : [{ version: edition.version, by }];
		}),
	};
}

/** The collections of a dataset whose ids are published, by what a record of each is called. */
function namedCollections(dataset: Dataset): Readonly<Record<string, Collection<unknown>>> {
	return Object.fromEntries([
		...RECORD_COLLECTIONS.map((name) => [NOUNS[name], dataset[name]] as const),
		...VOCABULARIES.map((name) => [NOUNS[name], dataset.vocabularies[name]] as const),
	]);
}

const REGISTER = { file: 'data/moved.yaml', line: 1, column: 1 };

/** Every id that a released edition has or had and this dataset does not account for: a published id never disappears. */
export function vanishedIds(dataset: Dataset, editions: readonly Dataset[]): SourceFault[] {
	const own = namedCollections(dataset);
	const messages = editions.toReversed().flatMap((edition) => [
		...Object.entries(namedCollections(edition)).flatMap(([what, records]) =>
			Object.keys(records).map((id) => {
				return [id, faultOf(id, what, edition.edition.version, own[what] ?? {}, dataset)] as const;
			}),
		),
		...Object.keys(edition.moved).map((id) => [id, forgotten(id, edition.edition.version, dataset)] as const),
	]);
	// Of the editions that have an id, the latest tells it.
	const byId = new Map(messages.filter(([, message]) => message !== undefined).toReversed());
	return [...byId.values()].flatMap((message) => (message === undefined ? [] : [{ ...REGISTER, message }]));
}

function forgotten(id: string, version: string, dataset: Dataset): string | undefined {
	const known = [dataset.moved, ...Object.values(namedCollections(dataset))];
	if (known.some((records) => Object.hasOwn(records, id))) return undefined;
	return `Edition ${version} tells what became of ${quote(id)}, and nothing here does any more. Put its entry back.`;
}

function faultOf(
	id: string,
	what: string,
	version: string,
	current: Collection<unknown>,
	{ moved }: Dataset,
): string | undefined {
	if (Object.hasOwn(current, id)) return undefined;
	const move = Object.hasOwn(moved, id) ? moved[id] : undefined;
	if (move === undefined) {
		const [close] = nearest(id, Object.keys(current));
		const hint = close === undefined ? '' : ` If it is ${quote(close)} now, write kind: moved, to: [${close}].`;
		return `The ${what} ${quote(id)} of edition ${version} is gone, and a published id never disappears. Say here what became of it.${hint}`;
	}
	const strangers = move.to.filter((successor) => !Object.hasOwn(current, successor));
	if (strangers.length === 0) return undefined;
	return `The ${what} ${quote(id)} of edition ${version} leads to ${strangers.map(quote).join(', ')}, which is no ${what}: code that reads it would get another kind of record. Withdraw it instead.`;
}
