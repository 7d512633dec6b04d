import { randomUUID } from 'node:crypto';
import {
	chmodSync,
	chownSync,
	type Dirent,
	existsSync,
	readdirSync,
	readFileSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { extname, join, normalize, resolve } from 'node:path';
import { quote } from '../error/wording.js';
import { CommandError } from './command.js';
import { SOURCE_ENDINGS } from './usage/scripts.js';

/** A file or folder, and why nothing was read there. */
export interface Notice {
	readonly file: string;
	readonly reason: string;
}

/** The source files below some paths, in order, and what could not be entered. */
export interface SourceFiles {
	readonly files: readonly string[];
	readonly failed: readonly Notice[];
	/** How many symbolic links were not followed. */
	readonly links: number;
}

/**
 * Finds the source files below the given paths, which start from a folder; `node_modules` and folders whose name starts with a dot are left out.
 *
 * @throws {CommandError} where a given path is not there, or is a file that is no source.
 */
export function sourceFiles(start: string, paths: readonly string[]): SourceFiles {
	const files = new Map<string, string>();
	const failed: Notice[] = [];
	let links = 0;
	const folders: string[] = [];
	for (const path of paths) isFolder(start, path) ? folders.push(path) : addFile(start, normalize(path), files);
	const entered = new Set<string>();
	for (let folder = folders.shift(); folder !== undefined; folder = folders.shift()) {
		const entries = entriesOf(start, folder, entered, failed);
		for (const entry of entries) {
			const path = join(folder, entry.name);
			if (entry.isSymbolicLink()) links += 1;
			else if (entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.')) folders.push(path);
			else if (entry.isFile() && SOURCE_ENDINGS.includes(extname(entry.name))) addFile(start, path, files);
		}
	}
	return { files: [...files.values()].sort(), failed, links };
}

function isFolder(start: string, path: string): boolean {
	try {
		const stat = statSync(resolve(start, path));
		if (stat.isDirectory()) return true;
		if (stat.isFile() && SOURCE_ENDINGS.includes(extname(path))) return false;
	} catch (error) {
		throw new CommandError(
			`${quote(path)} cannot be read: ${reasonOf(error)}. Name the files or folders that hold your source.`,
		);
	}
	throw new CommandError(
		`${quote(path)} is no source file that can be read for ids. Name folders, or files that end in ${SOURCE_ENDINGS.join(', ')}.`,
	);
}

// Paths may overlap, and each file counts once; links in a given path are followed, as the user named it.
function addFile(start: string, path: string, files: Map<string, string>): void {
	const real = realPath(resolve(start, path));
	if (!files.has(real)) files.set(real, path);
}

// What vanished a moment ago is told when it is read.
function realPath(path: string): string {
	try {
		return realpathSync(path);
	} catch {
		return path;
	}
}

function entriesOf(start: string, folder: string, entered: Set<string>, failed: Notice[]): readonly Dirent[] {
	try {
		const real = realPath(resolve(start, folder));
		if (entered.has(real)) return [];
		entered.add(real);
		return readdirSync(real, { withFileTypes: true });
	} catch (error) {
		failed.push({ file: folder, reason: reasonOf(error) });
		return [];
	}
}

const MOST_BYTES = 2_000_000;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a source file, or why there is none: `skipped` by rule, or `failed` so that somebody has to look. */
export type ReadSource =
	| { readonly state: 'read'; readonly text: string }
	| { readonly state: 'skipped' | 'failed'; readonly reason: string };

/** Reads a file, unless it is large, binary, in another encoding than UTF-8, or not to be read at all. */
export function readSource(start: string, path: string): ReadSource {
	const file = resolve(start, path);
	try {
		if (statSync(file).size > MOST_BYTES) return { state: 'skipped', reason: 'it is larger than 2 MB' };
		const bytes = readFileSync(file);
		if (bytes.includes(0)) return { state: 'skipped', reason: 'it is binary' };
		return { state: 'read', text: decoder.decode(bytes) };
	} catch (error) {
		// A decoder's error is a TypeError; the file system's are not.
		return { state: 'failed', reason: error instanceof TypeError ? 'it is not UTF-8' : reasonOf(error) };
	}
}

/** A file and what it shall hold. */
export interface Replacement {
	readonly path: string;
	readonly text: string | Uint8Array;
}

/**
 * Gives files new content: all are written beside themselves first, then each takes its place, so that none is ever half-written.
 *
 * @throws {CommandError} where a file cannot be written; then none was changed, or the message says which were.
 */
export function replaceFiles(start: string, replacements: readonly Replacement[]): void {
	const drafts: { readonly path: string; readonly target: string; readonly draft: string }[] = [];
	const done: string[] = [];
	let path = '';
	try {
		for (const replacement of replacements) {
			path = replacement.path;
			const file = resolve(start, path);
			const target = existsSync(file) ? realpathSync(file) : file;
			const draft = `${target}.${randomUUID()}.tmp`;
			drafts.push({ path, target, draft });
			writeDraft(draft, target, replacement.text);
		}
		for (const each of drafts) {
			path = each.path;
			renameSync(each.draft, each.target);
			done.push(path);
		}
	} catch (error) {
		for (const { draft } of drafts) rmSync(draft, { force: true });
		const changed = done.length > 0 ? `Only ${done.join(', ')} changed` : 'No file was changed';
		throw new CommandError(
			`${path} cannot be written: ${reasonOf(error)}. ${changed}. Make it writable and run again.`,
		);
	}
}

function writeDraft(draft: string, target: string, text: string | Uint8Array): void {
	writeFileSync(draft, text, { flag: 'wx' });
	if (!existsSync(target)) return;
	const { mode, uid, gid } = statSync(target);
	chmodSync(draft, mode);
	// Root would take the files of a mounted folder away from their owner.
	if (process.getuid?.() === 0) chownSync(draft, uid, gid);
}

const REASONS: Readonly<Record<string, string>> = {
	EACCES: 'there is no permission',
	EPERM: 'there is no permission',
	EROFS: 'the file system is read-only',
	ENOENT: 'there is no such file or folder',
	ENOTDIR: 'a part of its path is a file',
	EISDIR: 'it is a folder',
	ELOOP: 'its symbolic links lead in a circle',
	ENOSPC: 'the disk is full',
	ENAMETOOLONG: 'its name is too long',
};

/** Why the file system refused, as the end of a sentence. */
export function reasonOf(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	return REASONS[code] ?? (code || 'the file system refused');
}
