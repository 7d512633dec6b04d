// Written by `npm run data` from data/; edit that, not this file.
import type { Edition } from '../model/dataset.js';

export const edition: Edition = { version: '1.0.0', released: '2026-11-26', digest: 'df7dcb15e08839bbea48a12de2c2e5ffe1e7973104d5ba87b235dfd271f8e317', schemaVersion: '1.0.0' };
