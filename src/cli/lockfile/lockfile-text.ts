import type { Lockfile } from './lockfile.js';

/** A lock as its file has it: a record a line, in the order of their names. */
export function lockfileText({ lockfileVersion, edition: { version, digest }, records }: Lockfile): string {
	const sorted = Object.entries(records).sort(([a], [b]) => (a < b ? -1 : 1));
	const lock = { lockfileVersion, edition: { version, digest }, records: Object.fromEntries(sorted) };
	return `${JSON.stringify(lock, undefined, '\t')}\n`;
}
