import ts from 'typescript';

/** A `console.log` in a block: where its callee stands, and what a comment says that it prints. */
export interface PrintingLine {
	/** From 1, in the block. */
	readonly line: number;
	/** Offsets of the callee, half-open. */
	readonly callee: readonly [start: number, end: number];
	/** Absent where no comment tells. */
	readonly expected?: string;
}

const COMMENT_LINE = /^\s*\/\/ ?(.*)$/;
const DIRECTIVE = /^@ts-/;

/**
 * The `console.log` calls of a block, with the output their comments promise.
 *
 * The promise is the comment at the end of the line, or the comment lines right below the statement.
 */
export function printingLines(code: string): PrintingLine[] {
	const source = ts.createSourceFile('block.ts', code, ts.ScriptTarget.Latest, true);
	const found: PrintingLine[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isCallExpression(node) && node.expression.getText(source) === 'console.log') {
			const { expression, parent } = node;
			const { line } = source.getLineAndCharacterOfPosition(expression.getStart(source));
			const expected = expectedAfter(code, ts.isExpressionStatement(parent) ? parent.end : node.end);
			found.push({
				line: line + 1,
				callee: [expression.getStart(source), expression.end],
				...(expected !== undefined && { expected }),
			});
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}

function expectedAfter(code: string, end: number): string | undefined {
	const [trailing] = ts.getTrailingCommentRanges(code, end) ?? [];
	if (trailing) return COMMENT_LINE.exec(code.slice(trailing.pos, trailing.end))?.[1];
	const [rest = '', ...following] = code.slice(end).split('\n');
	if (rest.trim() !== '') return undefined;
	const lines: string[] = [];
	for (const text of following) {
		const comment = COMMENT_LINE.exec(text)?.[1];
		if (comment === undefined || DIRECTIVE.test(comment)) break;
		lines.push(comment);
	}
	return lines.length > 0 ? lines.join('\n') : undefined;
}
