/** Tells whether a version lies in a range. */
export type VersionRange = (version: string) => boolean;

const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[\w.-]+)?(?:\+[\w.-]+)?$/;

interface Version {
	readonly numbers: readonly number[];
	readonly prerelease: boolean;
}

/** Reads `1.2.3`, `~1.2.3` or `^1.2.3` as npm does; undefined for anything else. */
export function parseRange(text: string): VersionRange | undefined {
	const [, sign = '', rest = ''] = /^([~^]?)(.*)$/.exec(text) ?? [];
	const least = parseVersion(rest);
	if (least === undefined) return undefined;
	if (sign === '') return (version) => version === rest;
	// A caret holds the leftmost number that is not zero, a tilde the first two.
	const leftmost = least.numbers.findIndex((number) => number !== 0);
	const held = sign === '~' ? 2 : leftmost + 1 || least.numbers.length;
	return (text) => {
		const version = parseVersion(text);
		if (version === undefined) return false;
		if (version.prerelease || least.prerelease) return text === rest;
		return (
			version.numbers.every((number, at) => at >= held || number === least.numbers[at]) &&
			compare(version.numbers, least.numbers) >= 0
		);
	};
}

function parseVersion(text: string): Version | undefined {
	const [, major, minor, patch, prerelease] = VERSION.exec(text) ?? [];
	if (patch === undefined) return undefined;
	return { numbers: [major, minor, patch].map(Number), prerelease: prerelease !== undefined };
}

function compare(a: readonly number[], b: readonly number[]): number {
	const at = a.findIndex((number, index) => number !== b[index]);
	return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
