import type { Node } from '@babel/types';

/** An expression without what only the type checker sees: `as`, `satisfies`, `!`, a type argument, parentheses. */
export function unwrapped(node: Node): Node {
	let inner = node;
	for (;;) {
		switch (inner.type) {
			case 'TSAsExpression':
			case 'TSSatisfiesExpression':
			case 'TSNonNullExpression':
			case 'TSTypeAssertion':
			case 'TSInstantiationExpression':
			case 'ParenthesizedExpression':
				inner = inner.expression;
				break;
			default:
				return inner;
		}
	}
}
