import type { Article, ArticleType } from '../model/article.js';
import type { Credits } from '../model/credits.js';
import { type CslItem, cslName } from './csl-item.js';
import { listNames } from './naming.js';

/** A citation as text and as data, with the address that opens the cited words. */
export interface Citation {
	readonly text: string;
	readonly csl: CslItem;
	readonly url: string;
}

const CSL_TYPES: ReadonlyMap<ArticleType, CslItem['type']> = new Map([
	['BlogPosting', 'post-weblog'],
	['Report', 'report'],
	['ScholarlyArticle', 'article-journal'],
	['Article', 'article'],
]);

/** Cites an article at an address that opens some of its words; the id tells the item from others of the same article. */
export function citation(id: string, article: Article, { authors, publisher, series }: Credits, url: string): Citation {
	const { type, title, language, published } = article;
	const date = published.status === 'confirmed' ? published.edtf : null;
	const where = series === undefined ? [publisher] : [series, publisher];
	return {
		text: `${listNames(authors)}, “${title},” ${[...where, date ?? 'n.d.', url].join(', ')}`,
		csl: {
			id,
			type: CSL_TYPES.get(type) ?? 'article-newspaper',
			title,
			author: authors.map(cslName),
			...(series !== undefined && { 'container-title': series }),
			publisher,
			language,
			...(date !== null && { issued: { raw: date } }),
			URL: url,
		},
		url,
	};
}
