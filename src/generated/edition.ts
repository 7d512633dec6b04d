// Written by `npm run data` from data/; edit that, not this file.
import type { Edition } from '../model/dataset.js';

export const edition: Edition = { version: '1.0.0', released: '2026-11-26', digest: '605d7158a0ae5fe69efd8c67228f1d34b4a0be6bafec4ffdcb1ba78630f70a86', schemaVersion: '1.0.0' };
