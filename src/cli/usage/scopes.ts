import {
	type File,
	type ImportDeclaration,
	isFunction,
	isNode,
	type Node,
	type VariableDeclaration,
	VISITOR_KEYS,
} from '@babel/types';
import { staticKey, unwrapped } from './syntax.js';

/** Where the value of a name comes from; opaque is whatever cannot lead to the package. */
export type Origin =
	| { readonly kind: 'import'; readonly from: string; readonly name?: string }
	| { readonly kind: 'value'; readonly init: Node; readonly path: readonly string[] }
	| { readonly kind: 'opaque' };

/** A name in a scope. */
export interface Binding {
	readonly origin: Origin;
	readonly scope: Scope;
}

/** A stretch of source with names of its own. */
export interface Scope {
	readonly parent: Scope | undefined;
	/** Whether `var` declares here: functions, modules, namespaces. */
	readonly takesVar: boolean;
	/** Whether the file is a script, in which a function in a block is a `var`, too; modules are strict. */
	readonly sloppy: boolean;
	readonly bindings: Map<string, Binding>;
}

const OPAQUE: Origin = { kind: 'opaque' };

/** A scope inside another one, still without names. */
function innerScope(parent: Scope | undefined, takesVar: boolean, sloppy: boolean): Scope {
	return { parent, takesVar, sloppy, bindings: new Map() };
}

/** Gives a scope a name; one declared twice leads nowhere, since either declaration may be the one that counts. */
function declare(scope: Scope, name: string, origin: Origin): void {
	scope.bindings.set(name, { scope, origin: scope.bindings.has(name) ? OPAQUE : origin });
}

/** What a name means at a place: the innermost declaration around it. */
export function lookUp(scope: Scope, name: string): Binding | undefined {
	for (let at: Scope | undefined = scope; at; at = at.parent) {
		const binding = at.bindings.get(name);
		if (binding) return binding;
	}
	return undefined;
}

/** The scope that a `var` at a place declares in. */
function varScope(scope: Scope): Scope {
	let at = scope;
	while (!at.takesVar && at.parent) at = at.parent;
	return at;
}

/** A node and the scope around it. */
export interface ScopedNode {
	readonly node: Node;
	readonly scope: Scope;
}

/** Every node of the scripts of a module, each with a scope in which all names are declared; a script sees the names of those before it. */
export function scopedNodes(scripts: readonly File[]): ScopedNode[] {
	let root: Scope | undefined;
	const nodes = scripts.flatMap(({ program }) => {
		root = openScope(program, root);
		return nodesOf(program, root);
	});
	for (const { node, scope } of nodes) forgetAssigned(node, scope);
	return nodes;
}

function nodesOf(program: Node, root: Scope): ScopedNode[] {
	const nodes: ScopedNode[] = [];
	// A list in place of recursion: generated code nests deeper than the stack is.
	const pending: ScopedNode[] = [{ node: program, scope: root }];
	for (let next = pending.pop(); next; next = pending.pop()) {
		nodes.push(next);
		const { node, scope } = next;
		declareNames(node, scope);
		const inner = node === program ? root : openScope(node, scope);
		// One by one: a list of statements can be longer than a list of arguments may be.
		for (const child of childNodes(node).reverse()) pending.push({ node: child, scope: inner });
	}
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
function openScope(node: Node, around: Scope | undefined): Scope {
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

/** Declares the names that a statement gives to the scope it stands in. */
function declareNames(node: Node, scope: Scope): void {
	switch (node.type) {
		case 'ImportDeclaration':
			declareImports(node, scope);
			break;
		case 'VariableDeclaration':
			declareVariables(node, scope);
			break;
		case 'FunctionDeclaration':
		case 'TSDeclareFunction':
			if (node.id) declare(scope, node.id.name, OPAQUE);
			if (node.id && scope.sloppy && !scope.takesVar) declare(varScope(scope), node.id.name, OPAQUE);
			break;
		case 'ClassDeclaration':
		case 'TSEnumDeclaration':
			if (node.id) declare(scope, node.id.name, OPAQUE);
			break;
		case 'TSModuleDeclaration':
			if (node.id.type === 'Identifier') declare(scope, node.id.name, OPAQUE);
			break;
		case 'TSImportEqualsDeclaration': {
			const { moduleReference } = node;
			const isModule = moduleReference.type === 'TSExternalModuleReference' && node.importKind !== 'type';
			declare(scope, node.id.name, isModule ? { kind: 'import', from: moduleReference.expression.value } : OPAQUE);
			break;
		}
	}
}

function declareImports(node: ImportDeclaration, scope: Scope): void {
	for (const specifier of node.specifiers) {
		const isType =
			node.importKind === 'type' || (specifier.type === 'ImportSpecifier' && specifier.importKind === 'type');
		const origin: Origin = { kind: 'import', from: node.source.value, ...importedName(specifier) };
		declare(scope, specifier.local.name, isType ? OPAQUE : origin);
	}
}

function importedName(specifier: ImportDeclaration['specifiers'][number]): { readonly name?: string } {
	if (specifier.type === 'ImportNamespaceSpecifier') return {};
	if (specifier.type === 'ImportDefaultSpecifier') return { name: 'default' };
	const { imported } = specifier;
	return { name: imported.type === 'Identifier' ? imported.name : imported.value };
}

function declareVariables(node: VariableDeclaration, scope: Scope): void {
	const target = node.kind === 'var' ? varScope(scope) : scope;
	for (const { id, init } of node.declarations) {
		for (const { name, path } of patternNames(id, [])) {
			declare(target, name, init && path ? { kind: 'value', init, path } : OPAQUE);
		}
	}
}

/** A name that a pattern binds, and the properties that lead to its value; none where no static path does. */
interface PatternName {
	readonly name: string;
	readonly path?: readonly string[];
}

/** The names that a pattern binds or assigns to. */
function patternNames(wrapped: Node, path?: readonly string[]): PatternName[] {
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

/** The nodes right below a node, in the order of the source. */
function childNodes(node: Node): Node[] {
	return (VISITOR_KEYS[node.type] ?? []).flatMap((key) => {
		const child: unknown = Reflect.get(node, key);
		return [child].flat().filter((each): each is Node => isNode(each));
	});
}
