import type { Node } from '@babel/types';
import { packageValue } from './package-value.js';
import type { Scope } from './scope.js';
import { staticKey } from './static-key.js';
import { type StaticString, staticString } from './static-string.js';
import { unwrapped } from './unwrapped.js';

/** A string in an argument, and the key it stands under. */
export interface ArgumentString {
	readonly text: StaticString;
	readonly facet?: string;
}

/** The strings of an argument, also those in lists, in objects, in either branch of a choice and in `not(…)`. */
export function argumentStrings(argument: Node, scope: Scope, packageName: string, facet?: string): ArgumentString[] {
	const node = unwrapped(argument);
	const inner = (nodes: readonly (Node | null)[], key = facet) =>
		nodes.flatMap((each) => (each ? argumentStrings(each, scope, packageName, key) : []));
	switch (node.type) {
		case 'StringLiteral':
		case 'TemplateLiteral': {
			const text = staticString(node);
			return text ? [{ text, ...(facet !== undefined && { facet }) }] : [];
		}
		case 'ArrayExpression':
			return inner(node.elements);
		case 'SpreadElement':
			return inner([node.argument]);
		case 'ObjectExpression':
			return node.properties.flatMap((property) => {
				if (property.type !== 'ObjectProperty') return inner([property]);
				return inner([property.value], staticKey(property.key, property.computed));
			});
		case 'ConditionalExpression':
			return inner([node.consequent, node.alternate]);
		case 'LogicalExpression':
			return inner([node.left, node.right]);
		case 'CallExpression':
			return packageValue(node.callee, scope, packageName)?.path.join() === 'not' ? inner(node.arguments) : [];
		default:
			return [];
	}
}
