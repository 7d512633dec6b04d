// Written by `npm run data` from data/; edit that, not this file.
import type { Edition } from '../model/edition.js';

export const edition: Edition = { version: '0.0.0', released: '2026-11-23', digest: '2770b1de2ad4f9a131d47c3e70f5db1d099ea0a0264be7916907e330bae81a15', schemaVersion: '1.0.0' };
