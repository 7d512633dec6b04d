import { type Recommendations, recommendations as records } from '../generated/recommendations.js';
import { deepFreeze } from './deep-freeze.js';

/**
 * What the article asks somebody to do, keyed by id, in reading order.
 *
 * @example
 * import { recommendations } from 'belarus-brief';
 *
 * console.log(recommendations['appoint-eu-special-representative'].force); // should-consider
 */
export const recommendations: Recommendations = /* @__PURE__ */ deepFreeze(records);
