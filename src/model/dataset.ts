import type { Article } from './article.js';
import type { Characterization } from './characterization.js';
import type { Claim } from './claim.js';
import type { Edition } from './edition.js';
import type { Entity } from './entity.js';
import type { Fingerprints } from './fingerprint.js';
import type { Link } from './link.js';
import type { Mention } from './mention.js';
import type { Move } from './moved.js';
import type { Recommendation } from './recommendation.js';
import type { Tenure } from './tenure.js';
import type { Vocabularies } from './vocabularies.js';

/** Records of one type keyed by id, in reading order. */
export type Collection<R> = Readonly<Record<string, R>>;

/**
 * Any object that holds an edition, an article and the collections.
 *
 * The package's root module is one, so is a module of `belarus-brief/editions/…` and what `parseDataset` returns.
 */
export interface Dataset {
	readonly edition: Edition;
	readonly article: Article;
	readonly vocabularies: Vocabularies;
	readonly entities: Collection<Entity>;
	readonly mentions: Collection<readonly Mention[]>;
	readonly claims: Collection<Claim>;
	readonly recommendations: Collection<Recommendation>;
	readonly tenures: Collection<Tenure>;
	readonly characterizations: Collection<Characterization>;
	readonly links: readonly Link[];
	readonly moved: Collection<Move>;
	/** Present in whole editions; the root module leaves them to `belarus-brief/evidence`. */
	readonly fingerprints?: Fingerprints;
}
