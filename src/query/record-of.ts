import type { Brief } from '../edition/brief.js';
import type { BriefIds, CharacterizationId, ClaimId, EntityId, RecommendationId, TenureId } from '../generated/ids.js';
import type { Characterization } from '../model/characterization.js';
import type { Claim } from '../model/claim.js';
import type { Dataset } from '../model/dataset.js';
import type { Entity } from '../model/entity.js';
import type { Mention } from '../model/mention.js';
import type { Recommendation } from '../model/recommendation.js';
import type { Tenure } from '../model/tenure.js';

/** A claim of a dataset. For the installed edition it is one type for all ids, not a union of one type an id: cheaper to check. */
export type ClaimOf<D extends Dataset> = D extends Brief ? Claim<ClaimId, BriefIds> : D['claims'][keyof D['claims']];

/** A recommendation of a dataset. */
export type RecommendationOf<D extends Dataset> = D extends Brief
	? Recommendation<RecommendationId, BriefIds>
	: D['recommendations'][keyof D['recommendations']];

/** An entity of a dataset. */
export type EntityOf<D extends Dataset> = D extends Brief
	? Entity<EntityId, BriefIds>
	: D['entities'][keyof D['entities']];

/** A characterization of a dataset. */
export type CharacterizationOf<D extends Dataset> = D extends Brief
	? Characterization<CharacterizationId, BriefIds>
	: D['characterizations'][keyof D['characterizations']];

/** A tenure of a dataset. */
export type TenureOf<D extends Dataset> = D extends Brief
	? Tenure<TenureId, BriefIds>
	: D['tenures'][keyof D['tenures']];

/** A mention of a dataset. */
export type MentionOf<D extends Dataset> = D extends Brief ? Mention<BriefIds> : Mention;
