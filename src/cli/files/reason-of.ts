const REASONS: Readonly<Record<string, string>> = {
	EACCES: 'there is no permission',
	EPERM: 'there is no permission',
	EROFS: 'the file system is read-only',
	ENOENT: 'there is no such file or folder',
	ENOTDIR: 'a part of its path is a file',
	EISDIR: 'it is a folder',
	ELOOP: 'its symbolic links lead in a circle',
	ENOSPC: 'the disk is full',
	ENAMETOOLONG: 'its name is too long',
};

/** Why the file system refused, as the end of a sentence. */
export function reasonOf(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	return REASONS[code] ?? (code || 'the file system refused');
}
