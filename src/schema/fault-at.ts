import type { Fault, Path } from '../error/fault.js';
import { shorten } from '../error/shorten.js';

/** A fault with its value where that is a scalar: an object may be large, or hostile. */
export function faultAt(path: Path, message: string, value?: unknown): Fault {
	if (typeof value === 'string') return { path, message, value: shorten(value) };
	if (typeof value === 'number' || typeof value === 'boolean' || value === null) return { path, message, value };
	return { path, message };
}
