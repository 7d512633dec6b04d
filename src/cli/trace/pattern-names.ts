import type { Node } from '@babel/types';
import { staticKey } from './static-key.js';
import { unwrapped } from './unwrapped.js';

/** A name that a pattern binds, and the properties that lead to its value; none where no static path does. */
export interface PatternName {
	readonly name: string;
	readonly path?: readonly string[];
}

/** The names that a pattern binds or assigns to. */
export function patternNames(wrapped: Node, path?: readonly string[]): PatternName[] {
	const pattern = unwrapped(wrapped);
	switch (pattern.type) {
		case 'Identifier':
			return [{ name: pattern.name, ...(path && { path }) }];
		case 'ObjectPattern':
			return pattern.properties.flatMap((property) => {
				if (property.type === 'RestElement') return patternNames(property.argument);
				const key = staticKey(property.key, property.computed);
				return patternNames(property.value, path && key !== undefined ? [...path, key] : undefined);
			});
		case 'ArrayPattern':
			return pattern.elements.flatMap((element) => (element ? patternNames(element) : []));
		case 'AssignmentPattern':
			return patternNames(pattern.left, path);
		case 'RestElement':
			return patternNames(pattern.argument);
		case 'TSParameterProperty':
			return patternNames(pattern.parameter);
		default:
			return [];
	}
}
