import { type Mentions, mentions as records } from '../generated/mentions.js';
import { deepFreeze } from './deep-freeze.js';

/**
 * Where the text mentions each entity, keyed by the id of the entity: offsets in code points, half-open.
 *
 * @example
 * import { mentions } from 'belarus-brief';
 *
 * console.log(mentions['julie-fisher'][0]?.form); // name
 */
export const mentions: Mentions = /* @__PURE__ */ deepFreeze(records);
