import type { Lockfile } from './lockfile.js';

/** How one lock differs from the one before it, by the names of records. */
export interface LockChanges {
	readonly added: readonly string[];
	readonly removed: readonly string[];
	readonly changed: readonly string[];
}

/** What a new lock adds to the one before, takes away, or has with another digest. */
export function lockChanges(before: Lockfile | undefined, after: Lockfile): LockChanges {
	const old = new Map(Object.entries(before?.records ?? {}));
	const current = new Map(Object.entries(after.records));
	return {
		added: [...current.keys()].filter((key) => !old.has(key)),
		removed: [...old.keys()].filter((key) => !current.has(key)),
		changed: [...current].filter(([key, digest]) => (old.get(key) ?? digest) !== digest).map(([key]) => key),
	};
}
