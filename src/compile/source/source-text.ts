import { existsSync, readFileSync } from 'node:fs';

const DEFAULT_PATH = '../shared/article.txt';

/** Where the article's text is: the command's argument, else BELARUS_BRIEF_TEXT, else `../shared/article.txt`. */
export function sourceTextPath(argument?: string): string {
	return argument ?? process.env['BELARUS_BRIEF_TEXT'] ?? DEFAULT_PATH;
}

/** The article's text, or undefined where it is not at hand. */
export function readSourceText(path: string): string | undefined {
	return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
