import { passages as records } from '../generated/passages.js';
import { deepFreeze } from './deep-freeze.js';

export const passages = /* @__PURE__ */ deepFreeze(records);
