import * as z from 'zod';
import type { SourceFile } from './source-file.js';

const articleFile = z.looseObject({
	text: z.looseObject({ length: z.int(), sha256: z.string() }),
	passages: z.array(
		z.looseObject({ id: z.string(), voice: z.array(z.string()), sentences: z.array(z.int().positive()) }),
	),
});

/** What laying out the text needs of `data/article.yaml`. */
export type ArticleSource = z.infer<typeof articleFile>;

/**
 * Reads passages and text digest from `data/article.yaml`.
 *
 * @throws {Error} where the file is missing or lacks them.
 */
export function articleSource(files: readonly SourceFile[]): ArticleSource {
	const file = files.find((each) => each.file.endsWith('/article.yaml'));
	if (file === undefined)
		throw new Error('data/article.yaml is missing. Restore it: everything is anchored in its passages.');
	const parsed = articleFile.safeParse(file.data);
	if (!parsed.success)
		throw new Error(`${file.file} does not tell text and passages:\n${z.prettifyError(parsed.error)}`);
	return parsed.data;
}
