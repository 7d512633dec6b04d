import ts from 'typescript';

/** The ids that are read from the imported `claims`, as the TypeScript compiler resolves the name. */
export function idsByTypeScript(source: string): string[] {
	const file = ts.createSourceFile('a.ts', source, ts.ScriptTarget.ES2022, true);
	const host = {
		...ts.createCompilerHost({}),
		getSourceFile: (name: string) => (name === 'a.ts' ? file : undefined),
	};
	const options = { noLib: true, noResolve: true, target: ts.ScriptTarget.ES2022, types: [] };
	const checker = ts.createProgram(['a.ts'], options, host).getTypeChecker();
	const ids: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isElementAccessExpression(node) && ts.isStringLiteral(node.argumentExpression)) {
			const declarations = checker.getSymbolAtLocation(node.expression)?.declarations ?? [];
			const values = declarations.filter(
				(each) => !ts.isInterfaceDeclaration(each) && !ts.isTypeAliasDeclaration(each),
			);
			if (values.length === 1 && values.every(ts.isImportSpecifier)) ids.push(node.argumentExpression.text);
		}
		ts.forEachChild(node, visit);
	};
	visit(file);
	return ids;
}
