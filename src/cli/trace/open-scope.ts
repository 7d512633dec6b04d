import { isFunction, type Node } from '@babel/types';
import { patternNames } from './pattern-names.js';
import { declare, innerScope, OPAQUE, type Scope } from './scope.js';

const TAKE_VAR = new Set(['Program', 'StaticBlock', 'TSModuleBlock']);
const BLOCKS = new Set([
	'BlockStatement',
	'CatchClause',
	'ClassDeclaration',
	'ClassExpression',
	'ForInStatement',
	'ForOfStatement',
	'ForStatement',
	'SwitchStatement',
	'TSEnumDeclaration',
]);

/** The scope that a node opens, with the names that it brings along, or the scope around it. */
export function openScope(node: Node, around: Scope | undefined): Scope {
	const takesVar = TAKE_VAR.has(node.type) || isFunction(node);
	if (around && !takesVar && !BLOCKS.has(node.type)) return around;
	const sloppy = node.type === 'Program' ? node.sourceType === 'script' : around?.sloppy === true;
	const scope = innerScope(around, takesVar, sloppy);
	for (const name of ownNames(node)) declare(scope, name, OPAQUE);
	return scope;
}

function ownNames(node: Node): string[] {
	if (isFunction(node)) {
		const names = node.params.flatMap((parameter) => patternNames(parameter)).map(({ name }) => name);
		return node.type === 'FunctionExpression' && node.id ? [node.id.name, ...names] : names;
	}
	if (node.type === 'ClassExpression' && node.id) return [node.id.name];
	if (node.type === 'CatchClause' && node.param) return patternNames(node.param).map(({ name }) => name);
	// A member of an enum is a name for the members after it.
	if (node.type === 'TSEnumDeclaration') {
		return node.members.map(({ id }) => (id.type === 'Identifier' ? id.name : id.value));
	}
	return [];
}
