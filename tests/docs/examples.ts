import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { CodeBlock } from './code-blocks.js';

/** The `@example` blocks in the JSDoc of a module, each under the name it documents. */
export function examplesIn(source: string, file: string): CodeBlock[] {
	const module = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
	const blocks: CodeBlock[] = [];
	const visit = (node: ts.Node): void => {
		// Where a node repeats the comment of its parent, the parent was visited already.
		for (const comment of ts.isVariableDeclaration(node) ? [] : ts.getJSDocCommentsAndTags(node)) {
			if (!ts.isJSDoc(comment) || comment.parent !== node) continue;
			for (const tag of comment.tags ?? []) {
				const code = ts.getTextOfJSDocComment(tag.comment);
				if (tag.tagName.text !== 'example' || code === undefined) continue;
				const { line } = module.getLineAndCharacterOfPosition(tag.getStart(module));
				blocks.push({ file, heading: nameOf(node), line: line + 2, code: `${code}\n` });
			}
		}
		ts.forEachChild(node, visit);
	};
	visit(module);
	return blocks;
}

/** The examples of all modules below `src/`, those that the compiler wrote excepted. */
export function documentedExamples(root: string): CodeBlock[] {
	return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
		.map((name) => `src/${name.replaceAll('\\', '/')}`)
		.filter((file) => file.endsWith('.ts') && !file.startsWith('src/generated/'))
		.sort()
		.flatMap((file) => examplesIn(readFileSync(join(root, file), 'utf8'), file));
}

function nameOf(node: ts.Node): string {
	if (ts.isVariableStatement(node)) return node.declarationList.declarations.map(({ name }) => name.getText()).join();
	const name =
		ts.isDeclarationStatement(node) || ts.isClassElement(node) || ts.isTypeElement(node) ? node.name : undefined;
	return name?.getText() ?? ts.SyntaxKind[node.kind];
}
