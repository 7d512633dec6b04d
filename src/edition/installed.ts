import { article } from './article.js';
import type { Brief } from './brief.js';
import { characterizations } from './characterizations.js';
import { claims } from './claims.js';
import { edition } from './edition.js';
import { entities } from './entities.js';
import { links } from './links.js';
import { mentions } from './mentions.js';
import { moved } from './moved.js';
import { recommendations } from './recommendations.js';
import { tenures } from './tenures.js';
import { vocabularies } from './vocabularies.js';

/** The installed edition, whole but for its fingerprints. */
export const installed: Brief = {
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
};
