import { sha256 } from '../text/digest.js';

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

const HALF_A_PAIR = /\p{Surrogate}/u;

/**
 * A JSON value in its RFC 8785 form: keys in the order of their code units, no white space.
 *
 * @throws {TypeError} where the value is none that JSON has.
 */
function canonicalJson(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
	if (typeof value === 'object' && value !== null) {
		const members = Object.entries(value).filter(([, member]) => member !== undefined);
		// The default order of sort() is that of code units, as section 3.2.3 asks.
		const keys = members.map(([key]) => key).sort();
		const byKey = new Map<string, unknown>(members);
		return `{${keys.map((key) => `${canonicalJson(key)}:${canonicalJson(byKey.get(key))}`).join(',')}}`;
	}
	if (typeof value === 'string' ? HALF_A_PAIR.test(value) : !isScalar(value)) {
		throw new TypeError(
			`${typeof value === 'string' ? 'A string with half a surrogate pair' : String(value)} has no form in JSON (RFC 8785). Pass a record, or another JSON value.`,
		);
	}
	return JSON.stringify(value);
}

function isScalar(value: unknown): boolean {
	return value === null || typeof value === 'boolean' || Number.isFinite(value);
}
