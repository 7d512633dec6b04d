import { parseArgs } from 'node:util';
import { canonicalize } from '../../text/canonical.js';
import { sliceCodePoints, wordsOf } from '../../text/words.js';
import { compile } from '../compile.js';
import { coverageOf, formatCoverage, unexplained, withReasons } from '../coverage.js';
import { LOCK_PATH, readLock } from '../lock/lock.js';
import { type Io, packageVersion, readSourceText } from '../project.js';
import { readSourceTree } from '../source/folder.js';
import { formatFaults, isPlainObject, type SourceFile } from '../source/yaml.js';

/**
 * Lists what each sentence of the text carries; the exit code is 1 where one has neither record nor reason.
 *
 * @throws {Error} where the article or the lock is missing.
 */
export function coverageText(args: readonly string[], { folder, textPath, print, printError }: Io): number {
	const { values, positionals } = parseArgs({
		args: [...args],
		options: { json: { type: 'boolean' } },
		allowPositionals: true,
	});
	const files = readSourceTree('data', folder);
	const compiled = compile(files, readLock(LOCK_PATH, folder), packageVersion(folder));
	if (!compiled.success) {
		printError(formatFaults(compiled.faults));
		return 1;
	}
	const report = withReasons(coverageOf(compiled.dataset), reasonsIn(files));
	const path = positionals[0] ?? textPath;
	const text = readSourceText(folder, path);
	const canonical = text === undefined ? undefined : canonicalize(text);
	if (values.json) print(JSON.stringify(report, null, '\t'));
	else {
		print(
			formatCoverage(report, (stretch) =>
				canonical === undefined ? undefined : wordsOf(sliceCodePoints(canonical, ...stretch)).map((word) => word.text),
			),
		);
	}
	const lacking = unexplained(report);
	if (text === undefined) printError(`No text at "${path}": uncovered words are given by their offsets.`);
	printError(`${report.length} sentences, ${lacking.length} of them with neither record nor reason.`);
	return lacking.length === 0 ? 0 : 1;
}

function reasonsIn(files: readonly SourceFile[]): Map<string, string> {
	const data = files.find(({ file }) => file.endsWith('/without-record.yaml'))?.data;
	return new Map(
		Object.entries(isPlainObject(data) ? data : {}).map(([sentence, reason]) => [sentence, String(reason)]),
	);
}
