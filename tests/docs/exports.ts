import { join } from 'node:path';
import ts from 'typescript';

/** A value that an entry of the package exports, with what its JSDoc says and what its code does. */
export interface DocumentedExport {
	readonly name: string;
	readonly description: string;
	readonly examples: readonly string[];
	/** The errors that `@throws` names. */
	readonly promised: readonly string[];
	/** The errors that its code, or code it refers to, throws. */
	readonly thrown: readonly string[];
}

/** The value exports of a module, read with the compiler; types are left out. */
export function exportsOf(root: string, entry: string): DocumentedExport[] {
	const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
	const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
	const program = ts.createProgram([join(root, entry)], options);
	const checker = program.getTypeChecker();
	const module = program.getSourceFile(join(root, entry));
	const symbol = module && checker.getSymbolAtLocation(module);
	if (symbol === undefined) throw new Error(`${entry} is no module.`);
	const thrown = thrownErrors(checker);
	return checker
		.getExportsOfModule(symbol)
		.map((exported) => ({ name: exported.name, target: resolved(checker, exported) }))
		.filter(({ target }) => (target.flags & ts.SymbolFlags.Value) !== 0)
		.map(({ name, target }) => {
			const tags = target.getJsDocTags(checker);
			const texts = (tag: string) =>
				tags.filter((each) => each.name === tag).map(({ text }) => ts.displayPartsToString(text));
			return {
				name,
				description: ts.displayPartsToString(target.getDocumentationComment(checker)),
				examples: texts('example'),
				promised: texts('throws')
					.map((text) => /^\{(\w+)\}/.exec(text)?.[1] ?? text)
					.sort(),
				thrown: [...new Set((target.declarations ?? []).flatMap((declaration) => [...thrown(declaration)]))].sort(),
			};
		});
}

function resolved(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
	return (symbol.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(symbol) : symbol;
}

/** Follows a declaration to all functions of the package it refers to, and collects what they throw. */
function thrownErrors(checker: ts.TypeChecker): (declaration: ts.Node) => ReadonlySet<string> {
	const declarationsOf = (identifier: ts.Identifier): readonly ts.Node[] => {
		const symbol = ts.isShorthandPropertyAssignment(identifier.parent)
			? checker.getShorthandAssignmentValueSymbol(identifier.parent)
			: checker.getSymbolAtLocation(identifier);
		return (symbol && resolved(checker, symbol).declarations?.filter(isOwnFunction)) ?? [];
	};
	return (declaration) => {
		const names = new Set<string>();
		const seen = new Set<ts.Node>();
		const visit = (node: ts.Node): void => {
			if (ts.isTypeNode(node)) return;
			if (ts.isThrowStatement(node)) names.add(checker.getTypeAtLocation(node.expression).symbol.name);
			if (ts.isIdentifier(node)) for (const each of declarationsOf(node)) follow(each);
			ts.forEachChild(node, visit);
		};
		const follow = (node: ts.Node): void => {
			if (seen.has(node)) return;
			seen.add(node);
			ts.forEachChild(node, visit);
		};
		follow(declaration);
		return names;
	};
}

function isOwnFunction(declaration: ts.Declaration): boolean {
	if (!/\/src\/(?!generated\/)/.test(declaration.getSourceFile().fileName)) return false;
	return (
		ts.isFunctionDeclaration(declaration) ||
		(ts.isVariableDeclaration(declaration) && ts.isVariableStatement(declaration.parent.parent))
	);
}
