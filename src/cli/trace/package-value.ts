import type { Node } from '@babel/types';
import { type PackageValue, packageModule } from './package-module.js';
import { lookUp, type Origin, type Scope } from './scope.js';
import { staticKey } from './static-key.js';
import { staticString } from './static-string.js';
import { unwrapped } from './unwrapped.js';

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
