import { article } from '../edition/article.js';
import { characterizations } from '../edition/characterizations.js';
import { claims } from '../edition/claims.js';
import { edition } from '../edition/edition.js';
import { entities } from '../edition/entities.js';
import { fingerprints } from '../edition/fingerprints.js';
import { links } from '../edition/links.js';
import { mentions } from '../edition/mentions.js';
import { moved } from '../edition/moved.js';
import { recommendations } from '../edition/recommendations.js';
import { tenures } from '../edition/tenures.js';
import { vocabularies } from '../edition/vocabularies.js';
import type { Dataset } from '../model/dataset.js';

/** The installed edition, whole. */
export const installed: Dataset = {
	edition,
	article,
	vocabularies,
	entities,
	mentions,
	claims,
	recommendations,
	tenures,
	characterizations,
	links,
	moved,
	fingerprints,
};
