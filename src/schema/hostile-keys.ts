import type { Fault, Path } from '../error/fault.js';
import { shorten } from '../error/shorten.js';
import { label } from './label.js';

const HOSTILE = new Set(['__proto__', 'constructor', 'prototype']);
const DEEPEST = 100;
const LONGEST = 100_000;
const MOST_FAULTS = 100;

interface Step {
	readonly value: unknown;
	readonly key: string | number | undefined;
	readonly from: Step | undefined;
	readonly depth: number;
}

/**
 * What makes a value unsafe to check any further: keys that would reach a prototype, nesting, strings and arrays out of
 * all proportion. Walks without recursion, visits a shared object once and stops at 100 faults.
 */
export function hostileKeys(json: unknown): Fault[] {
	const faults: Fault[] = [];
	const seen = new Set<unknown>();
	// An array that grows while it is walked is the queue: breadth first, so that a shared object counts at its least depth.
	const steps: Step[] = [{ value: json, key: undefined, from: undefined, depth: 0 }];
	for (const step of steps) {
		if (faults.length >= MOST_FAULTS) break;
		const problem = problemOf(step);
		if (problem !== undefined) {
			const path = pathTo(step);
			faults.push({ path, message: `${label(path)} ${problem}` });
		} else if (isContainer(step.value) && !seen.has(step.value)) {
			seen.add(step.value);
			for (const [key, value] of entriesOf(step.value)) {
				steps.push({ value, key, from: step, depth: step.depth + 1 });
			}
		}
	}
	return faults;
}

function problemOf({ value, key, depth }: Step): string | undefined {
	if (typeof key === 'string' && HOSTILE.has(key))
		return 'is a key that reaches the prototype of an object. Remove it.';
	if (typeof key === 'string' && key.length > LONGEST) return tooLong(key);
	if (typeof value === 'string' && value.length > LONGEST) return tooLong(value);
	if (depth > DEEPEST && isContainer(value)) return `is nested more than ${DEEPEST} levels deep. Flatten it.`;
	if (Array.isArray(value) && value.length > Object.keys(value).length)
		return 'is an array with holes. Fill or remove them.';
	return undefined;
}

function tooLong(text: string): string {
	return `has ${text.length} characters: a string has at most ${LONGEST}. Shorten it.`;
}

function isContainer(value: unknown): value is object {
	return typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);
}

function entriesOf(container: object): Iterable<[string | number, unknown]> {
	return Array.isArray(container) ? container.entries() : Object.entries(container);
}

function pathTo(step: Step): Path {
	const path: (string | number)[] = [];
	for (let at: Step | undefined = step; at?.key !== undefined; at = at.from) {
		path.push(typeof at.key === 'string' ? shorten(at.key) : at.key);
	}
	return path.reverse();
}
