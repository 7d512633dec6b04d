import { moved as records } from '../generated/moved.js';
import { deepFreeze } from './deep-freeze.js';

/**
 * What became of ids that earlier editions had, keyed by the retired id.
 *
 * @example
 * import { moved } from 'belarus-brief';
 *
 * console.log(Object.keys(moved));
 */
export const moved = /* @__PURE__ */ deepFreeze(records);
