import { quote } from '../error/quote.js';

/** A value as a sentence shows it: a scalar itself, cut short, anything else by its type. */
export function describeValue(value: unknown): string {
	if (typeof value === 'string') return quote(value);
	if (Array.isArray(value)) return 'an array';
	if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
	return value === undefined ? 'undefined' : withArticle(typeof value);
}

/** A noun with "a" or "an" before it. */
export function withArticle(noun: string): string {
	return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
