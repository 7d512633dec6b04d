import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSourceFile, type SourceFile } from './source-file.js';

/** Reads every YAML file of a data folder, sorted by path, so that the same files always give the same dataset. */
export function readSourceTree(root: string): SourceFile[] {
	return readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
		.sort()
		.map((path) => parseSourceFile(path, readFileSync(path, 'utf8')));
}
