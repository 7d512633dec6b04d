// Written by `npm run data` from data/; edit that, not this file.
import type { Credits } from '../model/credits.js';

/** The names a citation needs. */
export const credits: Credits = { authors: ['Stephen Nix', 'Mark Dietzen'], publisher: 'Atlantic Council', series: 'UkraineAlert' };
