import { type Claims, claims as records } from '../generated/claims.js';
import { deepFreeze } from './deep-freeze.js';

/**
 * What the article claims, keyed by id, in reading order; each claim with who holds it and how it is put.
 *
 * @example
 * import { claims } from 'belarus-brief';
 *
 * console.log(claims['cyberattacks-suspected'].status); // hedged
 */
export const claims: Claims = /* @__PURE__ */ deepFreeze(records);
