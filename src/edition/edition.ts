import { edition as records } from '../generated/edition.js';
import { deepFreeze } from './deep-freeze.js';

/**
 * Which version of the dataset this is, when it was released, and the digest that proves it.
 *
 * @example
 * import { edition } from 'belarus-brief';
 *
 * console.log(edition.version);
 */
export const edition = /* @__PURE__ */ deepFreeze(records);
