import type * as z from 'zod';
import type { Fault, Path } from '../error/fault.js';
import { quote } from '../error/quote.js';
import { describeValue } from './describe-value.js';
import { faultAt } from './fault-at.js';
import { label } from './label.js';
import { notOneOf } from './not-one-of.js';

const NOUNS: Readonly<Record<string, string>> = {
	string: 'a string',
	number: 'a number',
	int: 'a whole number',
	array: 'an array',
	object: 'an object',
	record: 'an object',
};

/** The faults a zod issue stands for, as sentences; the parse must have run with `reportInput`. */
export function describeIssue(issue: z.core.$ZodIssue, above: Path = []): Fault[] {
	const path = [...above, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
	if (issue.code === 'unrecognized_keys') {
		const lines = issue.message.split('\n');
		return issue.keys.map((key, index) => faultAt([...path, key], lines[index] ?? issue.message));
	}
	if (issue.code === 'invalid_union' && issue.errors.length > 0) {
		return closestBranch(issue.errors).flatMap((nested) => describeIssue(nested, path));
	}
	return [faultAt(path, sentence(issue, label(path)), issue.input)];
}

function sentence(issue: z.core.$ZodIssue, name: string): string {
	const shown = `${name} is ${describeValue(issue.input)}`;
	switch (issue.code) {
		case 'invalid_type':
			return wrongType(issue, name);
		case 'invalid_value':
			return notOneOf(name, issue.input, issue.values.map(String));
		case 'invalid_union':
			return issue.message;
		case 'invalid_key':
			return `The key ${quote(name)} does not fit: ${issue.issues[0]?.message ?? issue.message}`;
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

function wrongType(issue: z.core.$ZodIssueInvalidType, name: string): string {
	const noun = NOUNS[issue.expected] ?? issue.expected;
	if (issue.input === undefined) return `${name} is missing: it is ${noun}. Add it.`;
	if (issue.input === null) return `${name} is null: it is ${noun}. Give one, or leave the field out if it is optional.`;
	return `${name} is ${describeValue(issue.input)}: it is ${noun}. Give one.`;
}

function closestBranch(branches: readonly z.core.$ZodIssue[][]): z.core.$ZodIssue[] {
	return branches.reduce((best, branch) => (misfit(branch) < misfit(best) ? branch : best));
}

function misfit(issues: readonly z.core.$ZodIssue[]): number {
	return issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);
}
