// Written by `npm run data` from data/; edit that, not this file.
import type { Edition } from '../model/edition.js';

export const edition: Edition = { version: '0.0.0', released: '2026-11-23', digest: '8278cee7c7d40594957238267c86d90b0340c84389f7b2449643f9d8975095de', schemaVersion: '1.0.0' };
