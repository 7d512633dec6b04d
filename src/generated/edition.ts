// Written by `npm run data` from data/; edit that, not this file.
import type { Edition } from '../model/dataset.js';

export const edition: Edition = { version: '1.0.0', released: '2026-11-26', digest: '1504585e270c0e8da90c052a117f1fc31a21e71bcfabf8fe6eb2391334358037', schemaVersion: '1.0.0' };
