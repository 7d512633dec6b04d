// Written by `npm run data` from data/; edit that, not this file.
import type { Edition } from '../model/dataset.js';

export const edition: Edition = { version: '1.0.0', released: '2026-11-26', digest: '49ab09b771bffbbd3bcf6f9bf3fe5c82382b659f6891e06b6bdcc522ed4abb0f', schemaVersion: '1.0.0' };
