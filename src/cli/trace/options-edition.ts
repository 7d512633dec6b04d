import type { Node } from '@babel/types';
import { packageValue } from './package-value.js';
import { lookUp, type Scope } from './scope.js';
import { staticKey } from './static-key.js';
import { unwrapped } from './unwrapped.js';
import type { Judged } from './use.js';

/** Which edition the options of a call ask: the installed one, unless `{ in: dataset }` names another. */
export function optionsEdition(
	position: number | undefined,
	given: readonly Node[],
	scope: Scope,
	packageName: string,
): Judged['edition'] {
	const argument = position === undefined ? undefined : given[position];
	if (argument === undefined) return 'installed';
	const options = optionsAt(unwrapped(argument), scope);
	if (options?.node.type !== 'ObjectExpression') return 'unknown';
	const { properties } = options.node;
	const named = properties.find(
		(property) => property.type === 'ObjectProperty' && staticKey(property.key, property.computed) === 'in',
	);
	if (named?.type === 'ObjectProperty') {
		const dataset = packageValue(named.value, options.scope, packageName);
		return dataset?.path.length === 0 ? dataset.edition : 'unknown';
	}
	// What is spread, or stands under a computed key, may name a dataset out of sight.
	const plain = properties.every(
		(property) => property.type !== 'SpreadElement' && staticKey(property.key, property.computed) !== undefined,
	);
	return plain ? 'installed' : 'unknown';
}

function optionsAt(node: Node, scope: Scope): { readonly node: Node; readonly scope: Scope } | undefined {
	if (node.type !== 'Identifier') return { node, scope };
	const binding = lookUp(scope, node.name);
	if (binding?.origin.kind !== 'value' || binding.origin.path.length > 0) return undefined;
	return { node: unwrapped(binding.origin.init), scope: binding.scope };
}
