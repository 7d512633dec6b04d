import { canonicalJson } from './canonical-json.js';
import { sha256 } from './sha256.js';

/**
 * The SHA-256 of a record's RFC 8785 form, 64 hexadecimal digits: equal for equal records, whatever the order of keys.
 *
 * @throws {TypeError} where the value is none that JSON has.
 *
 * @example
 * import { digestOf } from 'belarus-brief/evidence';
 *
 * console.log((await digestOf({ b: 1, a: [] })) === (await digestOf({ a: [], b: 1 }))); // true
 */
export async function digestOf(record: unknown): Promise<string> {
	return sha256(canonicalJson(record));
}
