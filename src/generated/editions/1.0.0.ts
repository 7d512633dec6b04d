// Written by `npm run data` from data/; edit that, not this file.

export { edition, article, vocabularies, entities, mentions, claims, recommendations, tenures, characterizations, links, moved } from '../../edition/collections.js';
export { fingerprints } from '../../edition/fingerprints.js';
