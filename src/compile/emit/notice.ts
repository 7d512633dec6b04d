import { creditsOf } from '../../cite/credits.js';
import { listNames } from '../../cite/naming.js';
import type { Dataset } from '../../model/dataset.js';

const KINDS: ReadonlyMap<string, string> = new Map([
	['OpinionNewsArticle', 'an opinion piece'],
	['ScholarlyArticle', 'a scholarly article'],
	['Report', 'a report'],
]);

/** What a reader of a raw file meets before the first claim: what kind of text this is, whose, and whose views it holds. */
export function noticeOf(dataset: Pick<Dataset, 'article' | 'entities'>): string {
	const { authors, publisher, series } = creditsOf(dataset);
	const where = series === undefined ? publisher : `${series}, ${publisher}`;
	const kind = KINDS.get(dataset.article.type) ?? 'an article';
	return `These records describe ${kind} by ${listNames(authors)} (${where}). The views are its authors' and those they report, not the publisher's or the dataset's; no record says that a claim is true.`;
}
