import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { type CorpusFormat, writeCorpus } from 'belarus-brief/corpus';
import { quote } from '../../error/wording.js';
import { type Arguments, CommandError, counted, type Io, type Outcome } from '../command.js';
import { withoutNotice } from '../datasets.js';
import { reasonOf } from '../files.js';

const FORMATS = ['ndjson', 'parquet'] as const;

/** How often the progress is written anew, in milliseconds. */
const REDRAWN = 200;

/**
 * Writes datasets, from files or standard input, as tables of many articles.
 *
 * @throws {CommandError} where nothing is given, a file cannot be read, or a line of it is no JSON.
 */
export async function corpus({ operands, texts }: Arguments, io: Io): Promise<Outcome> {
	const { out, format = FORMATS.join(',') } = texts;
	if (operands.length === 0 || out === undefined)
		throw new CommandError(
			'Give datasets and a folder: belarus-brief corpus one.json two.json --out DIR; - reads standard input.',
		);
	const formats = [...new Set(format.split(','))].map(formatNamed);
	let drawn = 0;
	const { written, skipped, refused } = await writeCorpus(datasetsIn(operands, io), resolve(io.folder, out), {
		formats,
		onProgress: (progress) => {
			if (!io.stderr.isTTY || Date.now() - drawn < REDRAWN) return;
			drawn = Date.now();
			io.stderr.write(`\r${counted(progress.read, 'dataset')} read, ${progress.refused} refused`);
		},
	});
	if (drawn > 0) io.stderr.write('\r\u001b[K');
	return {
		code: refused.length > 0 ? 1 : 0,
		lines: [
			...refused.map(({ index, article, faults }) => {
				const [fault] = faults;
				return `Dataset ${index + 1}${article === undefined ? '' : ` (${article})`} is left out: ${fault?.message ?? 'it does not parse'}${faults.length > 1 ? ` And ${counted(faults.length - 1, 'fault')} more.` : ''}`;
			}),
			`${counted(written.length, 'article')} written to ${out}, ${skipped.length} there already, ${refused.length} left out.`,
		],
		json: { written, skipped, refused },
	};
}

function formatNamed(name: string): CorpusFormat {
	const found = FORMATS.find((each) => each === name);
	if (found) return found;
	throw new CommandError(`No format ${quote(name)} for a corpus. Give ${FORMATS.join(' or ')}.`);
}

/** The datasets of some files: one a file as JSON, or one a line as NDJSON. */
async function* datasetsIn(paths: readonly string[], io: Io): AsyncGenerator<unknown, void, undefined> {
	for (const path of paths) {
		const stream = path === '-' ? io.stdin : createReadStream(resolve(io.folder, path), 'utf8');
		const whole: string[] = [];
		try {
			// A line that is whole JSON by itself is a dataset; else the file is one, in many lines.
			for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
				const dataset = whole.length === 0 ? parsed(line) : undefined;
				if (dataset === undefined) whole.push(line);
				else yield withoutNotice(dataset);
			}
		} catch (error) {
			throw new CommandError(`${quote(path)} cannot be read: ${reasonOf(error)}. Give dataset.json files, or NDJSON.`);
		}
		const text = whole.join('\n').trim();
		if (text === '') continue;
		const dataset = parsed(text);
		if (dataset === undefined)
			throw new CommandError(`${quote(path)} is no JSON. Give dataset.json files, or NDJSON with a dataset a line.`);
		yield withoutNotice(dataset);
	}
}

function parsed(text: string): object | undefined {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null ? value : undefined;
	} catch {
		return undefined;
	}
}
