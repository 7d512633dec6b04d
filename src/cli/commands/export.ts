import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
	type ExportOptions,
	type File,
	toArgdown,
	toCslJson,
	toCsv,
	toGraphml,
	toJsonLd,
	toMarkdown,
	toNdjson,
	toNQuads,
	toParquet,
	toSql,
	toSvg,
} from 'belarus-brief/export';
import { nearest, quote } from '../../error/wording.js';
import { type Arguments, CommandError, counted, type Io, type Outcome } from '../command.js';
import { datasetGiven } from '../datasets.js';
import { reasonOf, replaceFiles } from '../files.js';

const FORMATS: Readonly<Record<string, (options: ExportOptions) => File[]>> = {
	ndjson: toNdjson,
	csv: toCsv,
	parquet: toParquet,
	sql: toSql,
	jsonld: toJsonLd,
	nquads: toNQuads,
	graphml: toGraphml,
	argdown: toArgdown,
	csl: toCslJson,
	markdown: toMarkdown,
	svg: toSvg,
};

const FORMAT_NAMES = Object.keys(FORMATS);

/**
 * Writes the dataset in one or several formats into a folder.
 *
 * @throws {CommandError} where a format is none, or a file cannot be written.
 */
export function exportDataset(given: Arguments, io: Io): Outcome {
	const { format, out = '.' } = given.texts;
	if (format === undefined) throw new CommandError(`Give a format: --format ${FORMAT_NAMES.join(',')}.`);
	const names = [...new Set(format.split(','))];
	const writers = names.map(formatNamed);
	const dataset = datasetGiven(given, io);
	// Without { in } the installed edition is exported whole, its fingerprints included.
	const options = given.texts['in'] === undefined ? {} : { in: dataset };
	const files = writers.flatMap((writer) => writer(options));
	const written = files.map(({ path, content }) => ({ path: join(out, path), text: content }));
	makeFolder(io.folder, out);
	replaceFiles(io.folder, written);
	return {
		code: 0,
		lines: [
			`${counted(files.length, 'file')} of edition ${dataset.edition.version} written to ${out}: ${names.join(', ')}.`,
		],
		json: { edition: dataset.edition.version, formats: names, files: written.map(({ path }) => path) },
	};
}

function formatNamed(name: string): (options: ExportOptions) => File[] {
	const found = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
	if (found) return found;
	const [close] = nearest(name, FORMAT_NAMES);
	throw new CommandError(
		`No format ${quote(name)}. ${close ? `Did you mean ${quote(close)}?` : `The formats are ${FORMAT_NAMES.join(', ')}.`}`,
	);
}

function makeFolder(start: string, out: string): void {
	try {
		mkdirSync(resolve(start, out), { recursive: true });
	} catch (error) {
		throw new CommandError(`${quote(out)} cannot be made: ${reasonOf(error)}. Give another folder with --out.`);
	}
}
