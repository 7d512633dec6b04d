import * as brief from 'belarus-brief';
import { retirement } from '../catalog.js';
import { type Arguments, CommandError, counted, type Outcome } from '../command.js';
import { type ChangedRecord, checkLock, LOCKFILE_NAME, readLockfile } from '../lockfile.js';

/**
 * Holds a lockfile to the installed edition.
 *
 * @throws {CommandError} where there is no lockfile, or it is of no use.
 */
export async function check({ texts }: Arguments): Promise<Outcome> {
	const file = texts['file'] ?? LOCKFILE_NAME;
	const lock = readLockfile(file);
	if (lock === undefined) {
		throw new CommandError(
			`There is no lockfile at ${file}. Write it with belarus-brief lock, or name it with --file.`,
		);
	}
	const changed = await checkLock(lock, brief);
	const all = Object.keys(lock.records).length;
	const { version } = brief.edition;
	const editions = `edition ${version}, locked at ${lock.edition.version}`;
	return {
		code: changed.length > 0 ? 1 : 0,
		lines:
			changed.length > 0
				? [
						`${changed.length} of the ${counted(all, 'record')} you use changed (${editions}):`,
						...changed.map((record) => `${record.record} (${explained(record, version)})`),
						'See what that means for your code, then accept it with belarus-brief lock.',
					]
				: [`None of the ${counted(all, 'record')} you use changed (${editions}).`],
		json: { file, locked: lock.edition, installed: { version, digest: brief.edition.digest }, records: all, changed },
	};
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
