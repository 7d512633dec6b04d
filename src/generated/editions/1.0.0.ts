// Written by `npm run data` from data/; edit that, not this file.

export { edition } from '../../edition/edition.js';
export { article } from '../../edition/article.js';
export { vocabularies } from '../../edition/vocabularies.js';
export { entities } from '../../edition/entities.js';
export { mentions } from '../../edition/mentions.js';
export { claims } from '../../edition/claims.js';
export { recommendations } from '../../edition/recommendations.js';
export { tenures } from '../../edition/tenures.js';
export { characterizations } from '../../edition/characterizations.js';
export { links } from '../../edition/links.js';
export { moved } from '../../edition/moved.js';
export { fingerprints } from '../../edition/fingerprints.js';
