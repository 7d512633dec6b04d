import * as z from 'zod';
import { alternatives } from '../error/alternatives.js';
import { nearest } from '../error/nearest.js';
import { quote } from '../error/quote.js';
import { notOneOf } from './not-one-of.js';

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
