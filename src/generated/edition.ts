// Written by `npm run data` from data/; edit that, not this file.
import type { Edition } from '../model/edition.js';

export const edition: Edition = { version: '0.0.0', released: '2026-11-23', digest: 'bea04c0c63caa0b9484b29c28c7afebcbc6df40bc27d4fca1e58c6afe88acd17', schemaVersion: '1.0.0' };
