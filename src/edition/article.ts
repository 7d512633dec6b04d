import { article as fields } from '../generated/article.js';
import type { BriefIds } from '../generated/ids.js';
import { url } from '../generated/url.js';
import { voices } from '../generated/voices.js';
import type { Article } from '../model/article.js';
import { deepFreeze } from './deep-freeze.js';
import { sentences } from './sentences.js';

/**
 * The source of the dataset: who wrote it, where it stands, its passages and who speaks in them; none of its sentences.
 *
 * @example
 * import { article } from 'belarus-brief';
 *
 * console.log(article.published.status); // unconfirmed
 */
export const article: Article<BriefIds> = /* @__PURE__ */ deepFreeze(/* @__PURE__ */ wholeArticle());

// Links need the sentences only, attributions the voices only: they are kept apart and meet here.
function wholeArticle(): Article<BriefIds> {
	const passages = voices.map((head, index) => {
		const { start = 0, end = 0, sentences: own = [] } = sentences[index] ?? {};
		return { ...head, start, end, sentences: own };
	});
	const { text, ...rest } = fields;
	return { ...rest, url, text, passages };
}
