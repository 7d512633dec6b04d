import type { File, Node } from '@babel/types';
import { childNodes } from './child-nodes.js';
import { declareNames } from './declare-names.js';
import { openScope } from './open-scope.js';
import { patternNames } from './pattern-names.js';
import { declare, lookUp, OPAQUE, type Scope } from './scope.js';

/** A node and the scope around it. */
export interface ScopedNode {
	readonly node: Node;
	readonly scope: Scope;
}

/** Every node of a file in the order of the source, each with a scope in which all names are declared. */
export function scopedNodes({ program }: File): ScopedNode[] {
	const nodes: ScopedNode[] = [];
	const root = openScope(program, undefined);
	// A list in place of recursion: generated code nests deeper than the stack is.
	const pending: ScopedNode[] = [{ node: program, scope: root }];
	for (let next = pending.pop(); next; next = pending.pop()) {
		nodes.push(next);
		const { node, scope } = next;
		declareNames(node, scope);
		const inner = node === program ? root : openScope(node, scope);
		pending.push(
			...childNodes(node)
				.reverse()
				.map((child) => ({ node: child, scope: inner })),
		);
	}
	for (const { node, scope } of nodes) forgetAssigned(node, scope);
	return nodes;
}

/** A name that gets another value leads nowhere: which of them it has is not for the source to say. */
function forgetAssigned(node: Node, scope: Scope): void {
	const target =
		node.type === 'AssignmentExpression' || node.type === 'ForInStatement' || node.type === 'ForOfStatement'
			? node.left
			: node.type === 'UpdateExpression'
				? node.argument
				: undefined;
	if (target === undefined || target.type === 'VariableDeclaration') return;
	for (const { name } of patternNames(target)) {
		const binding = lookUp(scope, name);
		if (binding) declare(binding.scope, name, OPAQUE);
	}
}
