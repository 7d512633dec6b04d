import type { Characterizations } from '../generated/characterizations.js';
import type { Claims } from '../generated/claims.js';
import type { Entities } from '../generated/entities.js';
import type { BriefIds } from '../generated/ids.js';
import type { Mentions } from '../generated/mentions.js';
import type { Recommendations } from '../generated/recommendations.js';
import type { Tenures } from '../generated/tenures.js';
import type { BriefVocabularies } from '../generated/vocabularies.js';
import type { Article } from '../model/article.js';
import type { Dataset } from '../model/dataset.js';
import type { Link } from '../model/link.js';

/** The installed edition as a dataset: what functions use where no `{ in: dataset }` is given. */
export interface Brief extends Dataset {
	readonly article: Article<BriefIds>;
	readonly vocabularies: BriefVocabularies;
	readonly entities: Entities;
	readonly mentions: Mentions;
	readonly claims: Claims;
	readonly recommendations: Recommendations;
	readonly tenures: Tenures;
	readonly characterizations: Characterizations;
	readonly links: readonly Link<BriefIds>[];
}
