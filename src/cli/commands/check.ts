import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { quote } from '../../error/wording.js';
import { retirement } from '../catalog.js';
import { type Arguments, CommandError, counted, type Io, type Outcome } from '../command.js';
import { type ChangedRecord, checkLock, idOfKey, LOCKFILE_NAME, readLockfile } from '../lockfile.js';
import { progressOn, scan, scanJson, scanLines } from '../scan.js';
import { idsUsed, type UsedRecord } from '../usage/ids-used.js';

/**
 * Holds a lockfile to the installed edition, and the sources below some paths to the lockfile.
 *
 * @throws {CommandError} where there is no lockfile, or it is of no use, or a path is not there.
 */
export async function check({ operands, texts }: Arguments, io: Io): Promise<Outcome> {
	const { folder, installed } = io;
	const file = texts['file'] ?? LOCKFILE_NAME;
	const lock = readLockfile(folder, file);
	if (lock === undefined) {
		throw new CommandError(
			`There is no lockfile at ${file}. Write it with belarus-brief lock, or name it with --file.`,
		);
	}
	// Whoever keeps the source elsewhere has named no path to look at, and no path that is missing either.
	const paths = operands.length > 0 || !existsSync(resolve(folder, 'src')) ? operands : ['src'];
	const scanned = scan(folder, paths, idsUsed(installed, texts['package'] ?? 'belarus-brief'), progressOn(io.stderr));
	const unlocked = scanned.visited
		.flatMap(({ used }) => used)
		.filter(({ record }) => !Object.hasOwn(lock.records, record));
	// Of an id that is locked the lock tells what became of it.
	const lockedIds = new Set(Object.keys(lock.records).map(idOfKey));
	const unlockable = scanned.visited.flatMap((each) => each.unlockable).filter(({ id }) => !lockedIds.has(id));
	const changed = await checkLock(lock, installed);
	const all = Object.keys(lock.records).length;
	const { version, digest } = installed.edition;
	const editions = `edition ${version}, locked at ${lock.edition.version}`;
	const isWell = [changed, unlocked, unlockable, scanned.failed].every(({ length }) => length === 0);
	return {
		code: isWell ? 0 : 1,
		lines: [
			...unlockable.map((each) => {
				return `${each.file}:${each.line}:${each.column}: ${quote(each.id)} cannot be locked: ${each.message}`;
			}),
			...scanLines(scanned),
			...unlockedLines(unlocked),
			...(paths.length > 0
				? []
				: ['No source was read: there is no src. Name your folders to hear what they use and the lock lacks.']),
			...(changed.length > 0
				? [
						`${changed.length} of the ${counted(all, 'record')} you use changed (${editions}):`,
						...changed.map((record) => `${record.record} (${explained(record, version)})`),
						'See what that means for your code, then accept it with belarus-brief lock.',
					]
				: [`None of the ${counted(all, 'record')} you use changed (${editions}).`]),
		],
		json: {
			file,
			locked: lock.edition,
			installed: { version, digest },
			records: all,
			changed,
			unlocked,
			unlockable,
			...scanJson(scanned),
		},
	};
}

/** Each record at the first place that uses it; the other places say nothing new. */
function unlockedLines(unlocked: readonly UsedRecord[]): string[] {
	const first = new Map<string, UsedRecord>();
	for (const used of unlocked) if (!first.has(used.record)) first.set(used.record, used);
	if (first.size === 0) return [];
	return [
		...Array.from(first.values(), ({ file, line, column, record }) => {
			return `${file}:${line}:${column}: ${record} is used, and not locked.`;
		}),
		`${counted(first.size, 'record')} that your code uses ${first.size === 1 ? 'is' : 'are'} not locked: add ${first.size === 1 ? 'it' : 'them'} with belarus-brief lock.`,
	];
}

function explained({ change, to, edition = '', reason = '', nearest }: ChangedRecord, version: string): string {
	switch (change) {
		case 'content':
			return 'wording or fields differ';
		case 'unknown': {
			const hint = nearest === undefined ? '' : `; did you mean ${nearest}?`;
			return `unknown: neither edition ${version} nor its list of retired ids has it${hint}`;
		}
		default: {
			const what = retirement({ kind: change, to, edition, reason, date: '' }, to);
			return change === 'moved' || change === 'merged' ? `${what}; run belarus-brief fix` : what;
		}
	}
}
