import * as z from 'zod';
import { alternatives, type Fault, formatPath, nearest, quote, shorten } from '../error/wording.js';
import type { Path } from '../model/walk.js';

const NOUNS: Readonly<Record<string, string>> = {
	string: 'a string',
	number: 'a number',
	int: 'a whole number',
	array: 'an array',
	object: 'an object',
	record: 'an object',
};

/**
 * The faults a zod issue stands for, as sentences.
 *
 * Values are looked up in the root: with `reportInput` zod's error would hold, and in some versions print, whole objects.
 */
export function describeIssue(issue: z.core.$ZodIssue, root: unknown, above: Path = []): Fault[] {
	const path = [...above, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
	if (issue.code === 'unrecognized_keys') {
		const lines = issue.message.split('\n');
		return issue.keys.map((key, index) => faultAt([...path, key], lines[index] ?? issue.message));
	}
	if (issue.code === 'invalid_union' && issue.errors.length > 0) {
		return closestBranch(issue.errors).flatMap((nested) => describeIssue(nested, root, path));
	}
	if (issue.code === 'invalid_key') {
		const key = String(path.at(-1));
		const rule = issue.issues[0]?.message ?? issue.message;
		return [faultAt(path, `The key ${quote(key)} does not fit: ${rule}`, key)];
	}
	const value = valueAt(root, path);
	return [faultAt(path, sentence(issue, label(path), value), value)];
}

function sentence(issue: z.core.$ZodIssue, name: string, value: unknown): string {
	const shown = `${name} is ${describeValue(value)}`;
	switch (issue.code) {
		case 'invalid_type':
			return wrongType(issue.expected, name, value);
		case 'invalid_value':
			return notOneOf(name, value, issue.values.map(String));
		case 'invalid_union':
			return issue.message;
		case 'too_small':
			if (issue.origin === 'array') return `${name} is empty: it needs at least ${issue.minimum}. Add one.`;
			if (issue.origin === 'string') return `${shown}: ${issue.message}`;
			return `${shown}: it is at least ${issue.minimum}. Give a larger number.`;
		case 'too_big':
			if (issue.origin === 'string') return `${shown}: ${issue.message}`;
			return `${shown}: it is at most ${issue.maximum}. Give a smaller number.`;
		default:
			return `${shown}: ${issue.message}`;
	}
}

function wrongType(expected: string, name: string, value: unknown): string {
	const noun = NOUNS[expected] ?? expected;
	if (value === undefined) return `${name} is missing: it is ${noun}. Add it.`;
	if (value === null) return `${name} is null: it is ${noun}. Give one, or leave the field out if it is optional.`;
	return `${name} is ${describeValue(value)}: it is ${noun}. Give one.`;
}

function closestBranch(branches: readonly z.core.$ZodIssue[][]): z.core.$ZodIssue[] {
	return branches.reduce((best, branch) => (misfit(branch) < misfit(best) ? branch : best));
}

// A field that a branch does not know tells more against it than one that is missing or wrong.
function misfit(issues: readonly z.core.$ZodIssue[]): number {
	return issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? 2 * issue.keys.length : 1), 0);
}

/**
 * The sentences that need the schema, which zod shows to an error map and hides from the finished issue.
 *
 * An issue with several unknown fields gets one line for each.
 */
export const sentenceFromSchema: z.core.$ZodErrorMap = (issue) => {
	if (issue.code === 'unrecognized_keys' && issue.inst instanceof z.ZodObject) {
		const known = Object.keys(issue.inst.shape);
		return issue.keys.map((key) => unknownField(key, known)).join('\n');
	}
	if (issue.code === 'invalid_union' && issue.inst instanceof z.ZodDiscriminatedUnion) {
		const { discriminator } = issue.inst.def;
		const options = issue.inst._zod.propValues[discriminator] ?? [];
		const value: unknown =
			typeof issue.input === 'object' && issue.input ? Reflect.get(issue.input, discriminator) : undefined;
		return notOneOf(discriminator, value, Array.from(options, String));
	}
	return undefined;
};

function unknownField(key: string, known: readonly string[]): string {
	const close = nearest(key, known);
	if (close.length > 0) return `No field is called ${quote(key)}. Did you mean ${alternatives(close)}?`;
	return `No field is called ${quote(key)}. Remove it; the fields are ${known.join(', ')}.`;
}

/** The sentence for a value outside an enumeration. */
function notOneOf(name: string, value: unknown, options: readonly string[]): string {
	const rule = options.length === 1 ? `it is always ${alternatives(options)}` : `it is one of ${alternatives(options)}`;
	if (value === undefined) return `${name} is missing: ${rule}. Add it.`;
	const close = typeof value === 'string' ? nearest(value, options) : [];
	const otherwise = options.length === 1 ? 'Write it so.' : 'Choose one of these.';
	const remedy = close.length > 0 ? `Did you mean ${alternatives(close)}?` : otherwise;
	return `${name} is ${describeValue(value)}: ${rule}. ${remedy}`;
}

/** A value as a sentence shows it: a scalar itself, cut short, anything else by its type. */
function describeValue(value: unknown): string {
	if (typeof value === 'string') return quote(value);
	if (Array.isArray(value)) return 'an array';
	if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
	return value === undefined ? 'undefined' : withArticle(typeof value);
}

/** A noun with "a" or "an" before it. */
export function withArticle(noun: string): string {
	return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** A fault with its value where that is a scalar: an object may be large, or hostile. */
export function faultAt(path: Path, message: string, value?: unknown): Fault {
	if (typeof value === 'string') return { path, message, value: shorten(value) };
	if (typeof value === 'number' || typeof value === 'boolean' || value === null) return { path, message, value };
	return { path, message };
}

/** What a sentence calls the value at a path: its last key, with the indexes after it (`because[0]`). */
export function label(path: Path): string {
	const last = path.findLastIndex((key) => typeof key === 'string');
	return path.length > 0 ? formatPath(path.slice(Math.max(last, 0))) : 'The value';
}

/** The value at a path, `undefined` where the path leads nowhere. */
function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(value, key) => (Object(value) === value ? Reflect.get(Object(value), key) : undefined),
		root,
	);
}
