/** Which records a code base uses, and what they were when it was last looked at. */
export interface Lockfile {
	readonly lockfileVersion: typeof LOCKFILE_VERSION;
	readonly edition: { readonly version: string; readonly digest: string };
	/** The digest of each record by `collection/id`. */
	readonly records: Readonly<Record<string, string>>;
}

/** The version of the format; another one is refused. */
export const LOCKFILE_VERSION = 1;

/** The file that a lock is kept in unless another one is named. */
export const LOCKFILE_NAME = 'belarus-brief.lock.json';
