import { parseArgs } from 'node:util';
import { canonicalize } from '../../text/canonical.js';
import { sliceCodePoints, wordsOf } from '../../text/words.js';
import { compile } from '../compile.js';
import { coverageOf, formatCoverage, unexplained, withReasons } from '../coverage.js';
import { LOCK_PATH, readLock } from '../lock/lock.js';
import { command, packageVersion, readSourceText, sourceTextPath } from '../project.js';
import { readSourceTree } from '../source/folder.js';
import { formatFaults, isPlainObject, type SourceFile } from '../source/yaml.js';

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true });
command(() => coverageText(values.json === true, sourceTextPath(positionals[0])));

function coverageText(json: boolean, textPath: string): number {
	const files = readSourceTree('data');
	const compiled = compile(files, readLock(LOCK_PATH), packageVersion());
	if (!compiled.success) {
		console.error(formatFaults(compiled.faults));
		return 1;
	}
	const report = withReasons(coverageOf(compiled.dataset), reasonsIn(files));
	const text = readSourceText(textPath);
	const canonical = text === undefined ? undefined : canonicalize(text);
	if (json) console.log(JSON.stringify(report, null, '\t'));
	else {
		console.log(
			formatCoverage(report, (stretch) =>
				canonical === undefined ? undefined : wordsOf(sliceCodePoints(canonical, ...stretch)).map((word) => word.text),
			),
		);
	}
	const lacking = unexplained(report);
	if (text === undefined) console.error(`No text at "${textPath}": uncovered words are given by their offsets.`);
	console.error(`${report.length} sentences, ${lacking.length} of them with neither record nor reason.`);
	return lacking.length === 0 ? 0 : 1;
}

function reasonsIn(files: readonly SourceFile[]): Map<string, string> {
	const data = files.find(({ file }) => file.endsWith('/without-record.yaml'))?.data;
	return new Map(
		Object.entries(isPlainObject(data) ? data : {}).map(([sentence, reason]) => [sentence, String(reason)]),
	);
}
