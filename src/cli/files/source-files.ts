import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { quote } from '../../error/quote.js';
import { CommandError } from '../command-error.js';
import { SOURCE_ENDINGS } from '../trace/parse-source.js';
import { reasonOf } from './reason-of.js';

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
 * Finds the source files below the given paths; `node_modules` and folders whose name starts with a dot are left out.
 *
 * @throws {CommandError} where a given path is not there, or is a file that is no source.
 */
export function sourceFiles(paths: readonly string[]): SourceFiles {
	const files = new Map<string, string>();
	const failed: Notice[] = [];
	let links = 0;
	const folders: string[] = [];
	for (const path of paths) isFolder(path) ? folders.push(path) : addFile(normalize(path), files);
	const entered = new Set<string>();
	for (let folder = folders.shift(); folder !== undefined; folder = folders.shift()) {
		const entries = entriesOf(folder, entered, failed);
		for (const entry of entries) {
			const path = join(folder, entry.name);
			if (entry.isSymbolicLink()) links += 1;
			else if (entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.')) folders.push(path);
			else if (entry.isFile() && SOURCE_ENDINGS.includes(extname(entry.name))) addFile(path, files);
		}
	}
	return { files: [...files.values()].sort(), failed, links };
}

function isFolder(path: string): boolean {
	try {
		const stat = statSync(path);
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
function addFile(path: string, files: Map<string, string>): void {
	const real = realPath(path);
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

function entriesOf(folder: string, entered: Set<string>, failed: Notice[]): readonly Dirent[] {
	try {
		const real = realPath(folder);
		if (entered.has(real)) return [];
		entered.add(real);
		return readdirSync(folder, { withFileTypes: true });
	} catch (error) {
		failed.push({ file: folder, reason: reasonOf(error) });
		return [];
	}
}
