// Written by `npm run data` from data/; edit that, not this file.
import type { Move } from '../model/dataset.js';

export const moved: Readonly<Record<string, Move>> = /* @__PURE__ */ JSON.parse(`{

}`);
