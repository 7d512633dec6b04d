/** A value of the package: of the installed edition or of a frozen one, and the properties that lead to it. */
export interface PackageValue {
	readonly edition: 'installed' | 'frozen';
	readonly path: readonly string[];
}

/** What a module of the package is as a whole; undefined for other modules. */
export function packageModule(specifier: string, packageName: string): PackageValue | undefined {
	if (specifier === packageName) return { edition: 'installed', path: [] };
	if (!specifier.startsWith(`${packageName}/`)) return undefined;
	const entry = specifier.slice(packageName.length + 1);
	if (/^(?:schema|evidence|data\/[^/]+\.json)$/.test(entry)) return { edition: 'installed', path: [] };
	return entry.startsWith('editions/') ? { edition: 'frozen', path: [] } : undefined;
}
