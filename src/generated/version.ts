// Written by `npm run data` from data/; edit that, not this file.

export const version: string = '1.0.0';
