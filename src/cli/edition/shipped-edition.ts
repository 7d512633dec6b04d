import { existsSync } from 'node:fs';
import { type Dataset, EditionError } from '../../index.js';
import { parseDataset } from '../../schema/index.js';
import { CommandError } from '../command-error.js';

/**
 * An edition that the installed package ships.
 *
 * @throws {CommandError} where it does not ship that one.
 */
export async function shippedEdition(version: string): Promise<Dataset> {
	// Beside the built command: it is never run from its source.
	const module = new URL(`./editions/${version}.js`, import.meta.url);
	if (!existsSync(module)) {
		throw new CommandError(
			`This package does not ship edition ${version}. Install it beside this one, npm install brief-${version}@npm:belarus-brief@${version}, and give its node_modules/brief-${version}/dist/data/dataset.json.`,
		);
	}
	try {
		return parseDataset(await import(module.href));
	} catch (error) {
		throw error instanceof EditionError ? new CommandError(error.message) : error;
	}
}
