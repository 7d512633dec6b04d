import { credits as records } from '../generated/credits.js';
import { deepFreeze } from './deep-freeze.js';

export const credits = /* @__PURE__ */ deepFreeze(records);
