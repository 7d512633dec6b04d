import { links as records } from '../generated/links.js';
import { deepFreeze } from './deep-freeze.js';

/**
 * How claims and recommendations stand to each other: a list of typed relations, each marked in the text or inferred.
 *
 * @example
 * import { links } from 'belarus-brief';
 *
 * console.log(links.filter(({ basis }) => basis === 'marked').length);
 */
export const links = /* @__PURE__ */ deepFreeze(records);
