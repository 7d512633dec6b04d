import { type Characterizations, characterizations as records } from '../generated/characterizations.js';
import { deepFreeze } from './deep-freeze.js';

/**
 * The loaded words of the article, each with its target and who uses it, keyed by id, in reading order.
 *
 * @example
 * import { characterizations } from 'belarus-brief';
 *
 * console.log(Object.values(characterizations).map(({ label }) => label));
 */
export const characterizations: Characterizations = /* @__PURE__ */ deepFreeze(records);
