import type { Node } from '@babel/types';
import { staticString } from './static-string.js';

/** The name of a property, where the source spells it out. */
export function staticKey(key: Node, computed: boolean): string | undefined {
	return !computed && key.type === 'Identifier' ? key.name : staticString(key)?.value;
}
