import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Dataset, EditionError } from 'belarus-brief';
import { digestOf } from 'belarus-brief/evidence';
import { parseDataset, safeParseDataset } from 'belarus-brief/schema';
import * as z from 'zod';
import { quote } from '../error/wording.js';
import { CommandError, type Io } from './command.js';
import { reasonOf } from './files.js';

const contract = z.looseObject({ edition: z.looseObject({ schemaVersion: z.string() }) });

/**
 * The edition in a JSON file, such as the `dataset.json` of another release, proved by the digest it states.
 *
 * @throws {CommandError} where the file cannot be read, holds no dataset, is of a later data contract, or was edited.
 */
export async function editionFile(path: string, { folder, installed }: Io): Promise<Dataset> {
	const json = parsed(path, textOf(folder, path));
	const version = contract.safeParse(json).data?.edition.schemaVersion ?? '';
	if (Number.parseInt(version, 10) > Number.parseInt(installed.edition.schemaVersion, 10)) {
		throw new CommandError(
			`${path} is of data contract ${version}, and this package knows ${installed.edition.schemaVersion}. Compare with the later package: run its own belarus-brief diff.`,
		);
	}
	const result = safeParseDataset(json);
	if (!result.success) throw new CommandError(`${path} holds no edition that can be compared. ${result.error.message}`);
	const { edition, ...collections } = result.data;
	const { digest, released: _, ...signed } = edition;
	if ((await digestOf({ ...collections, edition: signed })) !== digest) {
		throw new CommandError(
			`${path} is not edition ${edition.version} as it was released: its content does not have the digest it states. Get it from its package again.`,
		);
	}
	return result.data;
}

function textOf(folder: string, path: string): string {
	try {
		return readFileSync(resolve(folder, path), 'utf8');
	} catch (error) {
		throw new CommandError(
			`${quote(path)} is neither a version nor a file that can be read: ${reasonOf(error)}. Give a version such as 1.0.0, or the path of a dataset.json.`,
		);
	}
}

function parsed(path: string, text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new CommandError(`${path} is not whole JSON. Get it from its package again.`);
	}
}

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
