import type * as z from 'zod';
import { SchemaError } from '../error/errors.js';
import { type Fault, shorten } from '../error/wording.js';
import type { Collection, Dataset, Move } from '../model/dataset.js';
import type { Path } from '../model/walk.js';
import { datasetSchema } from './dataset.js';
import { checkIntegrity } from './integrity/integrity.js';
import { describeIssue, label, sentenceFromSchema } from './sentences.js';

/**
 * Checks a dataset from outside, parsed JSON or a module, and returns it typed and deeply frozen.
 *
 * It must have the shape of `datasetSchema` and its records must fit together; a `notice` as the shipped files have it is
 * dropped.
 *
 * @throws {SchemaError} with every fault by path: those of shape first, those of fit once the shape is right.
 *
 * @example
 * import { parseDataset, SchemaError } from 'belarus-brief/schema';
 *
 * try {
 * 	const dataset = parseDataset(JSON.parse('{ "claims": {} }'));
 * 	console.log(dataset.edition.version);
 * } catch (error) {
 * 	if (error instanceof SchemaError) console.log(error.message);
 * }
 */
export function parseDataset(json: unknown): Dataset {
	const result = safeParseDataset(json);
	if (!result.success) throw result.error;
	return result.data;
}

const JSON_TEXT = 'The value is a string: a dataset is an object. Parse it first: parseDataset(JSON.parse(text)).';

/** What `safeParseDataset` returns: the dataset, or the error `parseDataset` would throw. */
export type SafeParseResult =
	| { readonly success: true; readonly data: Dataset }
	| { readonly success: false; readonly error: SchemaError };

/**
 * Does what `parseDataset` does and returns the error instead of throwing it.
 *
 * @example
 * import { safeParseDataset } from 'belarus-brief/schema';
 *
 * const result = safeParseDataset({ claims: {} });
 * if (!result.success) {
 * 	for (const { path, message } of result.error.faults) console.log(path.join('.'), message);
 * }
 */
export function safeParseDataset(json: unknown): SafeParseResult {
	if (typeof json === 'string') return failure([{ path: [], message: JSON_TEXT }]);
	const hostile = hostileKeys(json);
	if (hostile.length > 0) return failure(hostile);
	const shape = checkShape(datasetSchema, datasetPart(json));
	if (!shape.success) return failure(shape.faults);
	const faults = checkIntegrity(shape.data);
	return faults.length > 0 ? failure(faults) : { success: true, data: withRetiredIds(shape.data) };
}

function failure(faults: readonly Fault[]): SafeParseResult {
	return { success: false, error: new SchemaError(faults) };
}

// The root module of the package is a dataset too: beside its collections it exports functions.
function datasetPart(json: unknown): unknown {
	if (typeof json !== 'object' || json === null || Array.isArray(json)) return json;
	return Object.fromEntries(
		Object.entries(json).filter(
			([key, value]) => typeof value !== 'function' && !(key === 'notice' && typeof value === 'string'),
		),
	);
}

const HOSTILE = new Set(['__proto__', 'constructor', 'prototype']);
const DEEPEST = 100;
const LONGEST = 100_000;
const MOST_FAULTS = 100;

/** An object or list on the way down, and how it was reached. */
interface Step {
	readonly container: object;
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
	const steps: Step[] = [];
	const look = (value: unknown, key: string | number | undefined, from: Step | undefined, depth: number) => {
		const problem = problemOf(value, key, depth);
		if (problem !== undefined) {
			const path = [...pathTo(from), ...(key === undefined ? [] : [shortened(key)])];
			faults.push({ path, message: `${label(path)} ${problem}` });
		} else if (isContainer(value) && !isListOfIds(value) && !seen.has(value)) {
			seen.add(value);
			steps.push({ container: value, key, from, depth });
		}
	};
	look(json, undefined, undefined, 0);
	// A list that grows while it is walked is the queue: breadth first, so that a shared object counts at its least depth.
	for (const step of steps) {
		const { container } = step;
		const keys = Array.isArray(container) ? container.keys() : Object.keys(container);
		for (const key of keys) {
			if (faults.length >= MOST_FAULTS) return faults;
			look(Reflect.get(container, key), key, step, step.depth + 1);
		}
	}
	return faults;
}

function problemOf(value: unknown, key: string | number | undefined, depth: number): string | undefined {
	if (typeof key === 'string' && HOSTILE.has(key))
		return 'is a key that reaches the prototype of an object. Remove it.';
	if (typeof key === 'string' && key.length > LONGEST) return tooLong(key);
	if (typeof value === 'string' && value.length > LONGEST) return tooLong(value);
	if (depth > DEEPEST && isContainer(value)) return `is nested more than ${DEEPEST} levels deep. Flatten it.`;
	if (Array.isArray(value) && hasHoles(value)) return 'is an array with holes. Fill or remove them.';
	return undefined;
}

// It stops at the first hole, however long a list claims to be.
function hasHoles(list: readonly unknown[]): boolean {
	for (let index = 0; index < list.length; index += 1) if (!(index in list)) return true;
	return false;
}

// Most containers of a dataset are these, and nothing below them is left to look at.
function isListOfIds(value: object): boolean {
	return Array.isArray(value) && value.every((item) => typeof item === 'string' && item.length <= LONGEST);
}

function tooLong(text: string): string {
	return `has ${text.length} characters: a string has at most ${LONGEST}. Shorten it.`;
}

function isContainer(value: unknown): value is object {
	return typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);
}

function pathTo(step: Step | undefined): Path {
	const path: (string | number)[] = [];
	for (let at = step; at?.key !== undefined; at = at.from) path.push(shortened(at.key));
	return path.reverse();
}

function shortened(key: string | number): string | number {
	return typeof key === 'string' ? shorten(key) : key;
}

/** What checking a value against a schema gives: the value as the schema returns it, or what is wrong with it. */
export type ShapeResult<T> =
	| { readonly success: true; readonly data: T }
	| { readonly success: false; readonly faults: Fault[] };

/** Checks a value against a schema and tells each fault in a sentence. */
export function checkShape<S extends z.ZodType>(schema: S, value: unknown): ShapeResult<z.infer<S>> {
	const result = schema.safeParse(value, { error: sentenceFromSchema });
	if (result.success) return { success: true, data: result.data };
	return { success: false, faults: result.error.issues.flatMap((issue) => describeIssue(issue, value)) };
}

/** A dataset whose collections can be read by moved and merged ids too: properties that nothing lists, as in the package. */
function withRetiredIds(dataset: Dataset): Dataset {
	const { moved, vocabularies } = dataset;
	if (Object.keys(moved).length === 0) return dataset;
	return Object.freeze({
		...dataset,
		vocabularies: Object.freeze({
			topics: readable(vocabularies.topics, moved),
			actions: readable(vocabularies.actions, moved),
			groupKinds: readable(vocabularies.groupKinds, moved),
		}),
		entities: readable(dataset.entities, moved),
		mentions: readable(dataset.mentions, moved),
		claims: readable(dataset.claims, moved),
		recommendations: readable(dataset.recommendations, moved),
		tenures: readable(dataset.tenures, moved),
		characterizations: readable(dataset.characterizations, moved),
	});
}

function readable<R>(records: Collection<R>, moved: Collection<Move>): Collection<R> {
	const copy = { ...records };
	for (const [id, { to }] of Object.entries(moved)) {
		const [only, ...others] = to;
		const record = only === undefined || others.length > 0 ? undefined : records[only];
		if (record !== undefined) Object.defineProperty(copy, id, { value: record });
	}
	return Object.freeze(copy);
}
