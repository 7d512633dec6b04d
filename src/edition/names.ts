import { names as records } from '../generated/names.js';
import { deepFreeze } from './deep-freeze.js';

export const names = /* @__PURE__ */ deepFreeze(records);
