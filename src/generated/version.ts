// Written by `npm run data` from data/; edit that, not this file.

export const version: string = '0.0.0';
