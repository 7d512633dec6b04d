import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Dataset } from '../model/dataset.js';

/** The digest of a dataset: SHA-256 of its RFC 8785 form without `edition.digest` and `edition.released`. */
export function digestOf({ edition, ...collections }: Dataset): string {
	const { version, schemaVersion } = edition;
	const form = canonicalize({ ...collections, edition: { version, schemaVersion } }) ?? '';
	return createHash('sha256').update(form, 'utf8').digest('hex');
}
