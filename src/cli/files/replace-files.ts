import { randomUUID } from 'node:crypto';
import { chmodSync, chownSync, existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { CommandError } from '../command-error.js';
import { reasonOf } from './reason-of.js';

/** A file and what it shall hold. */
export interface Replacement {
	readonly path: string;
	readonly text: string;
}

/**
 * Gives files new content: all are written beside themselves first, then each takes its place, so that none is ever half-written.
 *
 * @throws {CommandError} where a file cannot be written; then none was changed, or the message says which were.
 */
export function replaceFiles(replacements: readonly Replacement[]): void {
	const drafts: { readonly target: string; readonly draft: string }[] = [];
	const done: string[] = [];
	let path = '';
	try {
		for (const replacement of replacements) {
			path = replacement.path;
			const target = existsSync(path) ? realpathSync(path) : path;
			const draft = `${target}.${randomUUID()}.tmp`;
			drafts.push({ target, draft });
			writeDraft(draft, target, replacement.text);
		}
		for (const { target, draft } of drafts) {
			path = target;
			renameSync(draft, target);
			done.push(target);
		}
	} catch (error) {
		for (const { draft } of drafts) rmSync(draft, { force: true });
		const changed = done.length > 0 ? `Only ${done.join(', ')} changed` : 'No file was changed';
		throw new CommandError(
			`${path} cannot be written: ${reasonOf(error)}. ${changed}. Make it writable and run again.`,
		);
	}
}

function writeDraft(draft: string, target: string, text: string): void {
	writeFileSync(draft, text, { flag: 'wx' });
	if (!existsSync(target)) return;
	const { mode, uid, gid } = statSync(target);
	chmodSync(draft, mode);
	// Root would take the files of a mounted folder away from their owner.
	if (process.getuid?.() === 0) chownSync(draft, uid, gid);
}
