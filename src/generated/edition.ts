// Written by `npm run data` from data/; edit that, not this file.
import type { Edition } from '../model/dataset.js';

export const edition: Edition = { version: '1.0.0', released: '2026-11-26', digest: '4d335f3e275492bf515e2108a0cea128a7c4dee2b8afdaf9dd0cdd5306d03f45', schemaVersion: '1.0.0' };
