// Written by `npm run data` from data/; edit that, not this file.
import type { Edition } from '../model/dataset.js';

export const edition: Edition = { version: '1.0.0', released: '2026-11-26', digest: '1f863bd4288747b614d98c5e74fbae8d50a33b03ecd924b802d6d434feb40ecc', schemaVersion: '1.0.0' };
