import { type Entities, entities as records } from '../generated/entities.js';
import { deepFreeze } from './deep-freeze.js';

/**
 * Who and what the article names or treats as one, keyed by id, in the order of their first mention.
 *
 * @example
 * import { entities } from 'belarus-brief';
 *
 * console.log(entities['european-union'].name); // European Union
 */
export const entities: Entities = /* @__PURE__ */ deepFreeze(records);
