import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from './shipped.js';

/** Where the article's text would be: it is not part of the repository. */
export const textPath = resolve(root, process.env['BELARUS_BRIEF_TEXT'] ?? '../shared/article.txt');

/** The article's text, or undefined where it is not at hand. */
export const articleText = existsSync(textPath) ? readFileSync(textPath, 'utf8') : undefined;
