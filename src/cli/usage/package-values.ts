import type { Node } from '@babel/types';
import { lookUp, type Origin, type Scope } from './scopes.js';
import { staticKey, staticString, unwrapped } from './syntax.js';

/** A value of the package: of the installed edition or of a frozen one, and the properties that lead to it. */
export interface PackageValue {
	readonly edition: 'installed' | 'frozen';
	readonly path: readonly string[];
}

/** Which edition code asks; where it cannot be told, it is unknown. */
export type AskedEdition = PackageValue['edition'] | 'unknown';

/** What a module of the package is as a whole; undefined for other modules. */
function packageModule(specifier: string, packageName: string): PackageValue | undefined {
	if (specifier === packageName) return { edition: 'installed', path: [] };
	if (!specifier.startsWith(`${packageName}/`)) return undefined;
	const entry = specifier.slice(packageName.length + 1);
	if (/^(?:schema|evidence|data\/[^/]+\.json)$/.test(entry)) return { edition: 'installed', path: [] };
	return entry.startsWith('editions/') ? { edition: 'frozen', path: [] } : undefined;
}

// `const a = a.b` leads in a circle, and no honest alias is as long.
const LONGEST = 20;

/** The value of the package that an expression certainly stands for, if it traces to an import. */
export function packageValue(wrapped: Node, scope: Scope, packageName: string, depth = 0): PackageValue | undefined {
	if (depth > LONGEST) return undefined;
	const node = unwrapped(wrapped);
	const innerValue = (inner: Node, at = scope) => packageValue(inner, at, packageName, depth + 1);
	switch (node.type) {
		case 'Identifier': {
			const binding = lookUp(scope, node.name);
			if (binding?.origin.kind === 'import') return imported(binding.origin, packageName);
			if (binding?.origin.kind !== 'value') return undefined;
			return below(innerValue(binding.origin.init, binding.scope), binding.origin.path);
		}
		case 'MemberExpression':
		case 'OptionalMemberExpression': {
			const key = staticKey(node.property, node.computed);
			return key === undefined ? undefined : below(innerValue(node.object), [key]);
		}
		case 'AwaitExpression':
			return node.argument.type === 'ImportExpression' ? module(node.argument.source, packageName) : undefined;
		case 'CallExpression': {
			const [specifier] = node.arguments;
			return specifier && isRequire(node.callee, scope) ? module(specifier, packageName) : undefined;
		}
		default:
			return undefined;
	}
}

function imported({ from, name }: Origin & { readonly kind: 'import' }, packageName: string): PackageValue | undefined {
	return below(packageModule(from, packageName), name === undefined ? [] : [name]);
}

function module(specifier: Node, packageName: string): PackageValue | undefined {
	const name = staticString(specifier);
	return name && packageModule(name.value, packageName);
}

function below(value: PackageValue | undefined, keys: readonly string[]): PackageValue | undefined {
	if (value === undefined) return undefined;
	const path = [...value.path, ...keys];
	// A JSON module is its default export.
	return { ...value, path: path[0] === 'default' ? path.slice(1) : path };
}

function isRequire(callee: Node, scope: Scope): boolean {
	if (callee.type !== 'Identifier') return false;
	const binding = lookUp(scope, callee.name);
	if (binding === undefined) return callee.name === 'require';
	if (binding.origin.kind !== 'value' || binding.origin.path.length > 0) return false;
	const { init } = binding.origin;
	return init.type === 'CallExpression' && init.callee.type === 'Identifier' && init.callee.name === 'createRequire';
}

/** Which edition the options of a call ask: the installed one, unless `{ in: dataset }` names another. */
export function optionsEdition(
	position: number | undefined,
	given: readonly Node[],
	scope: Scope,
	packageName: string,
): AskedEdition {
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
