import canonicalize from 'canonicalize';
import type { Dataset } from '../../model/dataset.js';
import { sha256 } from '../sha256.js';

/** The digest of a dataset: SHA-256 of its RFC 8785 form without `edition.digest` and `edition.released`. */
export function digestOf({ edition, ...collections }: Dataset): string {
	const { version, schemaVersion } = edition;
	return sha256(canonicalize({ ...collections, edition: { version, schemaVersion } }) ?? '');
}
