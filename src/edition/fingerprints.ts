import { fingerprints as records } from '../generated/fingerprints.js';
import { deepFreeze } from './freeze.js';

/**
 * What proves and finds the words of each sentence and anchor, keyed by span (`"start-end"`), without one of them.
 *
 * @example
 * import { fingerprints } from 'belarus-brief/evidence';
 *
 * console.log(Object.values(fingerprints)[0]?.sha256.length); // 64
 */
export const fingerprints = /* @__PURE__ */ deepFreeze(records);
