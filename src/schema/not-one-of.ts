import { alternatives } from '../error/alternatives.js';
import { nearest } from '../error/nearest.js';
import { describeValue } from './describe-value.js';

/** The sentence for a value outside an enumeration. */
export function notOneOf(name: string, value: unknown, options: readonly string[]): string {
	const rule = options.length === 1 ? `it is always ${alternatives(options)}` : `it is one of ${alternatives(options)}`;
	if (value === undefined) return `${name} is missing: ${rule}. Add it.`;
	const close = typeof value === 'string' ? nearest(value, options) : [];
	const otherwise = options.length === 1 ? 'Write it so.' : 'Choose one of these.';
	const remedy = close.length > 0 ? `Did you mean ${alternatives(close)}?` : otherwise;
	return `${name} is ${describeValue(value)}: ${rule}. ${remedy}`;
}
