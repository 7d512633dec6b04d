import { tenures as records, type Tenures } from '../generated/tenures.js';
import { deepFreeze } from './deep-freeze.js';

/**
 * Which person holds or held which post or role, keyed by id, in reading order.
 *
 * @example
 * import { tenures } from 'belarus-brief';
 *
 * console.log(tenures['fisher-special-envoy'].standing); // former
 */
export const tenures: Tenures = /* @__PURE__ */ deepFreeze(records);
