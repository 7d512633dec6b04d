import type { ImportDeclaration, Node, VariableDeclaration } from '@babel/types';
import { patternNames } from './pattern-names.js';
import { declare, OPAQUE, type Origin, type Scope, varScope } from './scope.js';

/** Declares the names that a statement gives to the scope it stands in. */
export function declareNames(node: Node, scope: Scope): void {
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
