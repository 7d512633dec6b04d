import type { Node } from '@babel/types';
import { unwrapped } from './unwrapped.js';

/** A string that stands in the source as it is, and the span between its quotes. */
export interface StaticString {
	readonly value: string;
	readonly start: number;
	readonly end: number;
}

/** The string that a literal, or a template without expressions, stands for. */
export function staticString(wrapped: Node): StaticString | undefined {
	const node = unwrapped(wrapped);
	const value =
		node.type === 'StringLiteral'
			? node.value
			: node.type === 'TemplateLiteral' && node.expressions.length === 0
				? node.quasis[0]?.value.cooked
				: undefined;
	if (value == null || node.start == null || node.end == null) return undefined;
	return { value, start: node.start + 1, end: node.end - 1 };
}
