import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
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
import { reasonOf } from '../files.js';

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

/** The names of the formats, as the help lists them. */
export const FORMAT_NAMES = Object.keys(FORMATS);

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
	const folder = resolve(io.folder, out);
	for (const { path, content } of files) writeWhole(folder, path, content, out);
	const written = files.map(({ path }) => join(out, path));
	return {
		code: 0,
		lines: [
			`${counted(files.length, 'file')} of edition ${dataset.edition.version} written to ${out}: ${names.join(', ')}.`,
		],
		json: { edition: dataset.edition.version, formats: names, files: written },
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

// A reader never finds half of a file.
function writeWhole(folder: string, path: string, content: string | Uint8Array, out: string): void {
	try {
		mkdirSync(folder, { recursive: true });
		writeFileSync(join(folder, `.${path}.part`), content);
		renameSync(join(folder, `.${path}.part`), join(folder, path));
	} catch (error) {
		throw new CommandError(
			`${quote(join(out, path))} cannot be written: ${reasonOf(error)}. Give another folder with --out.`,
		);
	}
}
