import { article as articleRecord } from '../generated/article.js';
import {
	type Characterizations,
	characterizations as characterizationRecords,
} from '../generated/characterizations.js';
import { type Claims, claims as claimRecords } from '../generated/claims.js';
import { edition as editionFields } from '../generated/edition.js';
import { type Entities, entities as entityRecords } from '../generated/entities.js';
import type { BriefIds } from '../generated/ids.js';
import { links as linkRecords } from '../generated/links.js';
import { type Mentions, mentions as mentionRecords } from '../generated/mentions.js';
import { moved as movedRecords } from '../generated/moved.js';
import { type Recommendations, recommendations as recommendationRecords } from '../generated/recommendations.js';
import { type Tenures, tenures as tenureRecords } from '../generated/tenures.js';
import { type BriefVocabularies, vocabularies as vocabularyRecords } from '../generated/vocabularies.js';
import type { Article } from '../model/article.js';
import type { Dataset } from '../model/dataset.js';
import type { Link } from '../model/records.js';
import { deepFreeze } from './freeze.js';

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

/**
 * Which version of the dataset this is, when it was released, and the digest that proves it.
 *
 * @example
 * import { edition } from 'belarus-brief';
 *
 * console.log(edition.version);
 */
export const edition = /* @__PURE__ */ deepFreeze(editionFields);

/**
 * The source of the dataset: who wrote it, where it stands, its passages and who speaks in them; none of its sentences.
 *
 * @example
 * import { article } from 'belarus-brief';
 *
 * console.log(article.published.status); // unconfirmed
 */
export const article: Article<BriefIds> = /* @__PURE__ */ deepFreeze(articleRecord);

/**
 * The controlled vocabularies: topics, actions and kinds of group, after SKOS.
 *
 * @example
 * import { vocabularies } from 'belarus-brief';
 *
 * console.log(vocabularies.topics.cyberattacks.label); // Cyberattacks
 */
export const vocabularies: BriefVocabularies = /* @__PURE__ */ deepFreeze(vocabularyRecords);

/**
 * Who and what the article names or treats as one, keyed by id, in the order of their first mention.
 *
 * @example
 * import { entities } from 'belarus-brief';
 *
 * console.log(entities['european-union'].name); // European Union
 */
export const entities: Entities = /* @__PURE__ */ deepFreeze(entityRecords);

/**
 * Where the text mentions each entity, keyed by the id of the entity: offsets in code points, half-open.
 *
 * @example
 * import { mentions } from 'belarus-brief';
 *
 * console.log(mentions['julie-fisher'].some(({ form }) => form === 'name')); // true
 */
export const mentions: Mentions = /* @__PURE__ */ deepFreeze(mentionRecords);

/**
 * What the article claims, keyed by id, in reading order; each claim with who holds it and how it is put.
 *
 * @example
 * import { claims } from 'belarus-brief';
 *
 * console.log(claims['cyberattacks-suspected'].status); // hedged
 */
export const claims: Claims = /* @__PURE__ */ deepFreeze(claimRecords);

/**
 * What the article asks somebody to do, keyed by id, in reading order.
 *
 * @example
 * import { recommendations } from 'belarus-brief';
 *
 * console.log(recommendations['appoint-eu-special-representative'].force); // should-consider
 */
export const recommendations: Recommendations = /* @__PURE__ */ deepFreeze(recommendationRecords);

/**
 * Which person holds or held which post or role, keyed by id, in reading order.
 *
 * @example
 * import { tenures } from 'belarus-brief';
 *
 * console.log(tenures['fisher-special-envoy'].standing); // former
 */
export const tenures: Tenures = /* @__PURE__ */ deepFreeze(tenureRecords);

/**
 * The loaded words of the article, each with its target and who uses it, keyed by id, in reading order.
 *
 * @example
 * import { characterizations } from 'belarus-brief';
 *
 * console.log(Object.values(characterizations).map(({ label }) => label));
 */
export const characterizations: Characterizations = /* @__PURE__ */ deepFreeze(characterizationRecords);

/**
 * How claims and recommendations stand to each other: a list of typed relations, each marked in the text or inferred.
 *
 * @example
 * import { links } from 'belarus-brief';
 *
 * console.log(links.filter(({ basis }) => basis === 'marked').length);
 */
export const links = /* @__PURE__ */ deepFreeze(linkRecords);

/**
 * What became of ids that earlier editions had, keyed by the retired id.
 *
 * @example
 * import { moved } from 'belarus-brief';
 *
 * console.log(Object.keys(moved));
 */
export const moved = /* @__PURE__ */ deepFreeze(movedRecords);

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
