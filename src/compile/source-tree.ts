import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSourceFile, type SourceFile } from './source-file.js';

const FOLDERS = ['', 'entities', 'mentions', 'claims'];

/** Reads every YAML file of a data folder, sorted by path, so that the same files always give the same dataset. */
export function readSourceTree(root: string): SourceFile[] {
	return FOLDERS.flatMap((folder) =>
		readdirSync(join(root, folder), { withFileTypes: true })
			.filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
			.map((entry) => join(folder, entry.name))
			.sort(),
	).map((path) => parseSourceFile(join(root, path).replaceAll('\\', '/'), readFileSync(join(root, path), 'utf8')));
}
