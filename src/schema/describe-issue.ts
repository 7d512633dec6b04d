import type * as z from 'zod';
import type { Fault, Path } from '../error/fault.js';
import { quote } from '../error/quote.js';
import { describeValue } from './describe-value.js';
import { faultAt } from './fault-at.js';
import { label } from './label.js';
import { notOneOf } from './not-one-of.js';
import { valueAt } from './value-at.js';

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
