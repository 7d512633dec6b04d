import { quote } from '../../error/wording.js';
import { type Arguments, counted, type Io, type Outcome } from '../command.js';
import { replaceFiles } from '../files.js';
import { LOCKFILE_NAME, type LockChanges, lockChanges, lockfileText, lockOf, readLockfile } from '../lockfile.js';
import { progressOn, scan, scanJson, scanLines } from '../scan.js';
import { idsUsed } from '../usage/ids-used.js';

/**
 * Records which ids the sources below some paths use, each with the digest of its record.
 *
 * @throws {CommandError} where a path is not there, or the lockfile cannot be read or written.
 */
export async function lock({ operands, texts }: Arguments, { folder, stderr, installed }: Io): Promise<Outcome> {
	const file = texts['file'] ?? LOCKFILE_NAME;
	// What is no lockfile is somebody's file: refuse before anything is read or written.
	const before = readLockfile(folder, file);
	const paths = operands.length > 0 ? operands : ['src'];
	const packageName = texts['package'] ?? 'belarus-brief';
	const scanned = scan(folder, paths, idsUsed(installed, packageName), progressOn(stderr));
	const after = await lockOf(
		scanned.visited.flatMap(({ used }) => used.map(({ record }) => record)),
		installed,
	);
	const unlockable = scanned.visited.flatMap((each) => each.unlockable);
	const untraced = scanned.visited.flatMap((each) => each.untraced);
	const users = scanned.visited.filter(({ used }) => used.length > 0);
	const changes = lockChanges(before, after);
	const text = lockfileText(after);
	const isNew = before === undefined || lockfileText(before) !== text;
	if (isNew) replaceFiles(folder, [{ path: file, text }]);
	const records = Object.keys(after.records).length;
	return {
		code: unlockable.length > 0 || scanned.failed.length > 0 ? 1 : 0,
		lines: [
			...unlockable.map((each) => {
				return `${each.file}:${each.line}:${each.column}: ${quote(each.id)} was not locked: ${each.message}`;
			}),
			...scanLines(scanned),
			...untracedLines(untraced.length, packageName),
			`${file} ${isNew ? 'locks' : 'was up to date: it locks'} ${counted(records, 'record')} of edition ${after.edition.version}, used in ${counted(users.length, 'file')} of ${scanned.visited.length}.`,
			...(before !== undefined && isNew ? [changesLine(changes)] : []),
		],
		json: {
			file,
			edition: after.edition,
			records,
			written: isNew,
			...changes,
			unlockable,
			untraced,
			...scanJson(scanned),
		},
	};
}

function untracedLines(count: number, packageName: string): string[] {
	if (count === 0) return [];
	return [
		`${counted(count, 'other string')} with the text of an id, but without a trace to ${packageName}: nothing was locked for that (--json lists all).`,
	];
}

function changesLine({ added, removed, changed }: LockChanges): string {
	return `${added.length} added, ${removed.length} removed, ${changed.length} changed.`;
}
