import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Dataset } from 'belarus-brief';
import { safeParseDataset } from 'belarus-brief/schema';
import { quote } from '../error/wording.js';
import { type Arguments, CommandError, type Io } from './command.js';
import { reasonOf } from './files.js';

/**
 * The dataset that a command is asked to look at: the one of `--in`, else the installed edition.
 *
 * @throws {CommandError} where the file cannot be read, or holds no dataset; all faults are told.
 */
export function datasetGiven({ texts }: Arguments, { folder, installed }: Io): Dataset {
	const path = texts['in'];
	if (path === undefined) return installed;
	const result = safeParseDataset(jsonOf(folder, path));
	if (result.success) return result.data;
	throw new CommandError(`${quote(path)} holds no dataset. ${result.error.message}`);
}

function jsonOf(folder: string, path: string): unknown {
	let text: string;
	try {
		text = readFileSync(resolve(folder, path), 'utf8');
	} catch (error) {
		throw new CommandError(`${quote(path)} cannot be read: ${reasonOf(error)}. Give the path of a dataset.json.`);
	}
	try {
		const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
		return withoutNotice(json);
	} catch (error) {
		throw new CommandError(`${quote(path)} is no JSON: ${reasonOf(error)}. Give the path of a dataset.json.`);
	}
}

/** A dataset as JSON without the notice, which begins the shipped `dataset.json` and is no part of a dataset. */
export function withoutNotice(json: unknown): unknown {
	if (typeof json !== 'object' || json === null || !('notice' in json)) return json;
	const { notice: _, ...dataset } = json;
	return dataset;
}
