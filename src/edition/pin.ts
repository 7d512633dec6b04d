import { EditionError, type EditionErrorCode } from '../error/errors.js';
import { quote } from '../error/wording.js';
import type { Dataset, Edition } from '../model/dataset.js';
import { edition as installed } from './collections.js';

/** Which edition code relies on: a version (`1.2.3`), a range (`~1.2.3`, `^1.2.3`), a digest, or a version and a digest. */
export type Pin =
	| { readonly version: string; readonly digest?: string }
	| { readonly digest: string; readonly version?: string };

const DIGEST = /^[0-9a-f]{64}$/;

/**
 * Throws where the edition in use is not the one that code relies on; call it once, where the program starts.
 *
 * Ranges are those of npm: `~1.2.3` takes later patches, `^1.2.3` later minor versions too. A pre-release is only ever
 * taken by its exact version. A digest stands for the data to the letter.
 *
 * @throws {EditionError} with `version-mismatch` or `digest-mismatch`, and with `invalid-pin` where the pin is none.
 *
 * @example
 * import { assertEdition, edition } from 'belarus-brief';
 *
 * assertEdition({ version: `^${edition.version}` });
 * assertEdition({ digest: edition.digest });
 */
export function assertEdition(pin: Pin, options: { readonly in?: Pick<Dataset, 'edition'> } = {}): void {
	const edition = options.in?.edition ?? installed;
	// Untyped callers pass anything.
	const { version, digest } = pin ?? {};
	if (version === undefined && digest === undefined) throw failure(edition, 'invalid-pin', '', NOTHING_PINNED);
	if (version !== undefined) checkVersion(version, edition);
	if (digest !== undefined) checkDigest(digest, edition);
}

const NOTHING_PINNED =
	"Nothing is pinned. Write assertEdition({ version: '^1.0.0' }) or assertEdition({ digest: '…' }).";

function checkVersion(version: string, edition: Edition): void {
	const isInRange = parseRange(version);
	if (isInRange === undefined) {
		const message = `${quote(String(version))} is no version to pin: write three numbers, as in 1.2.3, ~1.2.3 for later patches, or ^1.2.3 for later minor versions too.`;
		throw failure(edition, 'invalid-pin', String(version), message);
	}
	if (isInRange(edition.version)) return;
	const message = `This is edition ${edition.version}, and ${quote(version)} is pinned. Install that: npm install belarus-brief@${version}. Or see what differs with diff(), then change the pin.`;
	throw failure(edition, 'version-mismatch', version, message);
}

function checkDigest(digest: string, edition: Edition): void {
	if (!DIGEST.test(digest)) {
		const message = `${quote(String(digest))} is no digest: it has 64 hexadecimal digits, as edition.digest has. Copy it from there.`;
		throw failure(edition, 'invalid-pin', String(digest), message);
	}
	if (digest === edition.digest) return;
	const message = `Edition ${edition.version} has the digest ${edition.digest}, and ${digest} is pinned: its data is not what you pinned. Install the version that you took the digest from. Or see what differs with diff(), then change the pin.`;
	throw failure(edition, 'digest-mismatch', digest, message);
}

function failure({ version }: Edition, code: EditionErrorCode, expected: string, message: string): EditionError {
	return new EditionError({ code, edition: version, expected, message });
}

/** Tells whether a version lies in a range. */
type VersionRange = (version: string) => boolean;

const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[\w.-]+)?(?:\+[\w.-]+)?$/;

interface Version {
	readonly numbers: readonly number[];
	readonly prerelease: boolean;
}

/** Reads `1.2.3`, `~1.2.3` or `^1.2.3` as npm does; undefined for anything else. */
function parseRange(text: string): VersionRange | undefined {
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
