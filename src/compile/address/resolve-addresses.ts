import { shorten } from '../../error/shorten.js';
import type { Lock } from '../lock/lock.js';
import { isPlainObject, type PlainObject } from '../source/plain-object.js';
import type { ValuePath } from '../source/value-offset.js';
import { addressFault } from './address.js';

/** A fault at a place in the file being read. */
export interface LocalFault {
	readonly path: ValuePath;
	readonly message: string;
}

/** Turns one address into an anchor; a fault is noted and an anchor that stands in comes back, so that reading goes on. */
export type ResolveAddress = (address: unknown, path: ValuePath) => unknown;

/** Makes the function that turns addresses into anchors by the lock. */
export function addressResolver(
	lock: Lock,
	counts: ReadonlyMap<string, readonly number[]>,
	note: (fault: LocalFault) => void,
): ResolveAddress {
	const standIn = { passage: Object.keys(lock.passages)[0] ?? 'p00', start: 0, end: 1 };
	return (address, path) => {
		if (typeof address !== 'string') {
			note({
				path,
				message: `${shorten(JSON.stringify(address) ?? String(address))} is no address. Write passage, sentence and words: 'p03.1:7-14'.`,
			});
			return standIn;
		}
		const fault = addressFault(address, counts);
		if (fault !== undefined) {
			note({ path, message: fault });
			return standIn;
		}
		const span = lock.addresses[address];
		const [passage = ''] = address.split('.');
		if (span === undefined) {
			note({
				path,
				message: `"${address}" is not in data/anchors.lock.json. Run \`npm run anchor\`, which needs the text, and commit the lock.`,
			});
			return standIn;
		}
		return { passage, start: span[0], end: span[1] };
	};
}

const NESTED = ['cue', 'when', 'quantity'];

/** A record with `at` become `anchors`, and the `at` of its cue, time and quantity become an anchor each. */
export function withAnchors(record: PlainObject, path: ValuePath, resolve: ResolveAddress): PlainObject {
	return Object.fromEntries(
		Object.entries(record).map(([key, value]) => {
			if (key === 'at') {
				const addresses = Array.isArray(value) ? value : [value];
				return [
					'anchors',
					addresses.map((each, index) => resolve(each, Array.isArray(value) ? [...path, key, index] : [...path, key])),
				];
			}
			if (NESTED.includes(key) && isPlainObject(value) && 'at' in value) {
				return [key, { ...value, at: resolve(value['at'], [...path, key, 'at']) }];
			}
			return [key, value];
		}),
	);
}
