import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The JSON files that the package ships, by name. */
export function shippedFiles(): Map<string, string> {
	const folder = join(root, 'src/generated/data');
	return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** A shipped JSON file. */
export function shipped(name: string): Record<string, unknown> {
	return JSON.parse(readFileSync(join(root, 'src/generated/data', name), 'utf8'));
}
