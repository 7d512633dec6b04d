import canonicalize from 'canonicalize';
import type { Edition } from '../../model/edition.js';
import { sha256 } from '../sha256.js';

/** A dataset as far as its digest needs to know it. */
interface Signed {
	readonly edition: Pick<Edition, 'version' | 'schemaVersion'>;
}

/** The digest of a dataset: SHA-256 of its RFC 8785 form without `edition.digest` and `edition.released`. */
export function digestOf({ edition, ...collections }: Signed): string {
	const { version, schemaVersion } = edition;
	return sha256(canonicalize({ ...collections, edition: { version, schemaVersion } }) ?? '');
}
