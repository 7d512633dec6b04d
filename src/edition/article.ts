import { article as records } from '../generated/article.js';
import { deepFreeze } from './deep-freeze.js';

/**
 * The source of the dataset: who wrote it, where it stands, its passages and who speaks in them; none of its sentences.
 *
 * @example
 * import { article } from 'belarus-brief';
 *
 * console.log(article.published.status); // unconfirmed
 */
export const article = /* @__PURE__ */ deepFreeze(records);
