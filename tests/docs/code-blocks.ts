import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A piece of code that documentation shows, and where it stands. */
export interface CodeBlock {
	/** The path below the repository's root. */
	readonly file: string;
	/** The heading above it, or the name it documents. */
	readonly heading: string;
	/** The line of its first line in the file, from 1. */
	readonly line: number;
	readonly code: string;
}

const FENCE = /^(`{3,})(\S*)\s*$/;
const HEADING = /^#{1,6} +(.+)$/;

/** The blocks of a Markdown text that are fenced as a language. */
export function codeBlocks(markdown: string, file: string, wanted = 'ts'): CodeBlock[] {
	const blocks: CodeBlock[] = [];
	let heading = file;
	let open:
		| { readonly fence: string; readonly language: string; readonly line: number; readonly lines: string[] }
		| undefined;
	for (const [index, text] of markdown.split('\n').entries()) {
		if (open === undefined) {
			heading = HEADING.exec(text)?.[1] ?? heading;
			const [, fence, language = ''] = FENCE.exec(text) ?? [];
			if (fence !== undefined) open = { fence, language, line: index + 2, lines: [] };
		} else if (text === open.fence) {
			const { language, line, lines } = open;
			if (language === wanted) blocks.push({ file, heading, line, code: `${lines.join('\n')}\n` });
			open = undefined;
		} else {
			open.lines.push(text);
		}
	}
	if (open !== undefined)
		throw new Error(`${file}:${open.line - 1}: a code block without an end. Close it with ${open.fence}.`);
	return blocks;
}

/** The Markdown files that users read: the README and all below `docs/`. */
export function markdownFiles(root: string): string[] {
	const below = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' });
	const docs = below.filter((name) => name.endsWith('.md')).map((name) => `docs/${name.replaceAll('\\', '/')}`);
	return ['README.md', ...docs.sort()];
}

/** The `ts` blocks of the README and of all files below `docs/`. */
export function documentedBlocks(root: string): CodeBlock[] {
	return markdownFiles(root).flatMap((file) => codeBlocks(readFileSync(join(root, file), 'utf8'), file));
}
