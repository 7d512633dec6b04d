import { quote } from '../../error/wording.js';
import { type Arguments, counted, type Io, type Outcome } from '../command.js';
import { replaceFiles } from '../files.js';
import { progressOn, type Source, scan, scanJson, scanLines } from '../scan.js';
import { fixesFor } from '../usage/fixes.js';

/**
 * Replaces moved ids by their successors in the sources below some paths.
 *
 * @throws {CommandError} where a path is not there, or a source cannot be written; then no source is half-written.
 */
export function fix({ operands, texts, flags }: Arguments, { folder, stderr, installed }: Io): Outcome {
	const dryRun = flags.has('dry-run');
	const paths = operands.length > 0 ? operands : ['src'];
	const fixes = (source: Source) => fixesFor(source, installed, texts['package']);
	const scanned = scan(folder, paths, fixes, progressOn(stderr));
	const fixed = scanned.visited.filter(({ replaced }) => replaced.length > 0);
	if (!dryRun) replaceFiles(folder, fixed);
	const replaced = fixed.flatMap((each) => each.replaced);
	const left = scanned.visited.flatMap((each) => each.left);
	return {
		code: left.length > 0 || scanned.failed.length > 0 ? 1 : 0,
		lines: [
			...replaced.map(
				({ file, line, column, id, to, message }) =>
					`${file}:${line}:${column}: ${quote(id)} ${dryRun ? 'would become' : 'became'} ${quote(to)}: ${message}.`,
			),
			...left.map(
				({ file, line, column, id, message }) => `${file}:${line}:${column}: ${quote(id)} is left to you: ${message}`,
			),
			...scanLines(scanned),
			summary(replaced.length, fixed.length, scanned.visited.length, dryRun),
			...(replaced.length > 0 && !dryRun ? ['Record the new ids with belarus-brief lock.'] : []),
		],
		json: { dryRun, edition: installed.edition.version, replaced, left, ...scanJson(scanned) },
	};
}

function summary(ids: number, files: number, all: number, dryRun: boolean): string {
	if (ids === 0) return `No id in ${counted(all, 'file')} had to be replaced.`;
	const what = `${counted(ids, 'id')} in ${counted(files, 'file')}`;
	return dryRun ? `${what} would be replaced; nothing was written.` : `${what} ${ids === 1 ? 'was' : 'were'} replaced.`;
}
