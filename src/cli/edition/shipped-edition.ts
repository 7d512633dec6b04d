import { existsSync, readdirSync } from 'node:fs';
import type { Dataset } from '../../index.js';
import { parseDataset } from '../../schema/index.js';
import { CommandError } from '../command-error.js';

// Beside the built command: it is never run from its source.
const FOLDER = new URL('./editions/', import.meta.url);

/**
 * An edition that the installed package ships.
 *
 * @throws {CommandError} where it does not ship that one.
 */
export async function shippedEdition(version: string): Promise<Dataset> {
	const versions = (existsSync(FOLDER) ? readdirSync(FOLDER) : [])
		.filter((name) => name.endsWith('.js'))
		.map((name) => name.slice(0, -'.js'.length));
	if (!versions.includes(version)) {
		throw new CommandError(
			`This package ships ${versions.length > 0 ? `the editions ${versions.join(', ')}` : 'no frozen edition'}, not ${version}. Install that one beside it, npm install brief-${version}@npm:belarus-brief@${version}, and give its node_modules/brief-${version}/dist/data/dataset.json.`,
		);
	}
	return parseDataset(await import(new URL(`${version}.js`, FOLDER).href));
}
