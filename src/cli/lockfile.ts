import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Dataset } from 'belarus-brief';
import { digestOf } from 'belarus-brief/evidence';
import * as z from 'zod';
import { nearest, quote } from '../error/wording.js';
import { type Catalog, catalogOf, collectionWith, moveOf } from './catalog.js';
import { CommandError } from './command.js';
import { reasonOf } from './files.js';

/** Which records a code base uses, and what they were when it was last looked at. */
export interface Lockfile {
	readonly lockfileVersion: typeof LOCKFILE_VERSION;
	readonly edition: { readonly version: string; readonly digest: string };
	/** The digest of each record by `collection/id`. */
	readonly records: Readonly<Record<string, string>>;
}

/** The version of the format; another one is refused. */
const LOCKFILE_VERSION = 1;

/** The file that a lock is kept in unless another one is named. */
export const LOCKFILE_NAME = 'belarus-brief.lock.json';

/** A record as a lock names it. */
export function recordKey(collection: string, id: string): string {
	return `${collection}/${id}`;
}

/** The id in a name of a record. */
export function idOfKey(key: string): string {
	return partsOfKey(key).id;
}

/** The collection and the id that a lock's name for a record is made of. */
function partsOfKey(key: string): { readonly collection: string; readonly id: string } {
	const slash = key.indexOf('/');
	return { collection: key.slice(0, slash), id: key.slice(slash + 1) };
}

/** The lock of some records, named `collection/id`, as a dataset has them. */
export async function lockOf(keys: Iterable<string>, dataset: Dataset): Promise<Lockfile> {
	const catalog = catalogOf(dataset);
	const records: Record<string, string> = {};
	for (const key of [...new Set(keys)].sort()) {
		const { collection, id } = partsOfKey(key);
		records[key] = await digestOf(catalog.get(collection)?.get(id));
	}
	const { version, digest } = dataset.edition;
	return { lockfileVersion: LOCKFILE_VERSION, edition: { version, digest }, records };
}

/** A lock as its file has it: a record a line, in the order of their names. */
export function lockfileText({ lockfileVersion, edition: { version, digest }, records }: Lockfile): string {
	const sorted = Object.entries(records).sort(([a], [b]) => (a < b ? -1 : 1));
	const lock = { lockfileVersion, edition: { version, digest }, records: Object.fromEntries(sorted) };
	return `${JSON.stringify(lock, undefined, '\t')}\n`;
}

/**
 * The lock in a file; undefined where there is no such file.
 *
 * @throws {CommandError} where the file cannot be read or holds something else.
 */
export function readLockfile(folder: string, path: string): Lockfile | undefined {
	if (!existsSync(resolve(folder, path))) return undefined;
	return parseLockfile(textOf(folder, path), path);
}

function textOf(folder: string, path: string): string {
	try {
		return readFileSync(resolve(folder, path), 'utf8');
	} catch (error) {
		throw new CommandError(`${path} cannot be read: ${reasonOf(error)}. Name the lockfile with --file.`);
	}
}

const digest = z.string().regex(/^[0-9a-f]{64}$/, 'a digest has 64 hexadecimal digits');

const versioned = z.looseObject({ lockfileVersion: z.unknown() });

const lockfile = z.strictObject({
	lockfileVersion: z.literal(LOCKFILE_VERSION),
	edition: z.strictObject({
		version: z.string().regex(/^[\w.+-]+$/, 'a version is letters, digits, dots and hyphens'),
		digest,
	}),
	records: z.record(z.string().regex(/^[\w.]+\/[\w-]+$/, 'a record is named collection/id'), digest),
});

const REMEDY =
	'Name the lockfile with --file; if this is it, restore it from version control, or delete it and write it anew with belarus-brief lock.';

/**
 * The lock that a text holds; `name` is what errors call its file.
 *
 * @throws {CommandError} where the text is no lock of this version.
 */
export function parseLockfile(text: string, name: string): Lockfile {
	const json = jsonOf(text, name);
	const parsed = lockfile.safeParse(json);
	if (parsed.success) return parsed.data;
	const version = versioned.safeParse(json).data?.lockfileVersion;
	if (version !== undefined && version !== LOCKFILE_VERSION) {
		throw new CommandError(
			`${name} has lockfileVersion ${quote(String(JSON.stringify(version)))}, and this command reads version ${LOCKFILE_VERSION}. Use the release of belarus-brief that wrote it, or delete it and write it anew with belarus-brief lock.`,
		);
	}
	const [fault] = parsed.error.issues;
	const place = fault && fault.path.length > 0 ? ` at ${quote(fault.path.join('.'))}` : '';
	throw new CommandError(`${name} is no lockfile of belarus-brief${place}: ${fault?.message}. ${REMEDY}`);
}

function jsonOf(text: string, name: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		const conflict = /^(?:<{7}|>{7}) /m.test(text) ? ', since it holds the marks of a merge conflict' : '';
		throw new CommandError(`${name} is not JSON${conflict}. ${REMEDY}`);
	}
}

/** How one lock differs from the one before it, by the names of records. */
export interface LockChanges {
	readonly added: readonly string[];
	readonly removed: readonly string[];
	readonly changed: readonly string[];
}

/** What a new lock adds to the one before, takes away, or has with another digest. */
export function lockChanges(before: Lockfile | undefined, after: Lockfile): LockChanges {
	const old = new Map(Object.entries(before?.records ?? {}));
	const current = new Map(Object.entries(after.records));
	return {
		added: [...current.keys()].filter((key) => !old.has(key)),
		removed: [...old.keys()].filter((key) => !current.has(key)),
		changed: [...current].filter(([key, digest]) => (old.get(key) ?? digest) !== digest).map(([key]) => key),
	};
}

/** A locked record that is not what it was. */
export interface ChangedRecord {
	/** The record as the lock names it. */
	readonly record: string;
	readonly change: 'content' | 'moved' | 'merged' | 'split' | 'withdrawn' | 'unknown';
	/** The successors, named in the same way. */
	readonly to: readonly string[];
	/** The first edition without the id. */
	readonly edition?: string;
	readonly reason?: string;
	/** The record that an unknown one is most like. */
	readonly nearest?: string;
}

/** The records of a lock that are not in a dataset what they were when they were locked. */
export async function checkLock(lock: Lockfile, dataset: Dataset): Promise<readonly ChangedRecord[]> {
	const catalog = catalogOf(dataset);
	const changed: ChangedRecord[] = [];
	for (const [record, digest] of Object.entries(lock.records)) {
		const { collection, id } = partsOfKey(record);
		const found = catalog.get(collection)?.get(id);
		if (found === undefined) changed.push(gone(record, dataset, catalog));
		else if ((await digestOf(found)) !== digest) changed.push({ record, change: 'content', to: [] });
	}
	return changed;
}

function gone(record: string, { moved }: Dataset, catalog: Catalog): ChangedRecord {
	const { collection, id } = partsOfKey(record);
	const elsewhere = [collection, ...catalog.keys()];
	const move = moveOf(moved, id);
	if (move === undefined) {
		const other = collectionWith(catalog, id, elsewhere);
		const [close] = other === undefined ? nearest(record, allKeys(catalog)) : [recordKey(other, id)];
		return { record, change: 'unknown', to: [], ...(close !== undefined && { nearest: close }) };
	}
	const to = move.to.map((successor) =>
		recordKey(collectionWith(catalog, successor, elsewhere) ?? collection, successor),
	);
	return { record, change: move.kind, to, edition: move.edition, reason: move.reason };
}

function allKeys(catalog: Catalog): string[] {
	return [...catalog].flatMap(([name, records]) => Array.from(records.keys(), (id) => recordKey(name, id)));
}
