import type * as z from 'zod';
import type { Fault } from '../error/fault.js';
import { describeIssue } from './describe-issue.js';
import { sentenceFromSchema } from './sentence-from-schema.js';

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
