// Written by `npm run data` from data/; edit that, not this file.
import type { Edition } from '../model/edition.js';

export const edition: Edition = { version: '0.0.0', released: '2026-11-23', digest: 'd0786d4756aa81972dd3a6090bb6a49917a4deb1b9423b51ac4afec8ea228c27', schemaVersion: '1.0.0' };
