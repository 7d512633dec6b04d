export { attribute } from './cite/attribute.js';
export type { AttributedText } from './cite/attributed-text.js';
export type { Citation } from './cite/citation.js';
export { cite } from './cite/cite.js';
export type { CslItem, CslName } from './cite/csl-item.js';
export { link } from './cite/link.js';
export type { Linkable } from './cite/link-to.js';
export type { Bump } from './diff/bump.js';
export { diff } from './diff/diff.js';
export type {
	CollectionDiff,
	DiffNote,
	EditionDiff,
	FieldChange,
	Keyed,
	RecordChange,
	RecordMove,
} from './diff/edition-diff.js';
export { article } from './edition/article.js';
export type { Brief } from './edition/brief.js';
export { characterizations } from './edition/characterizations.js';
export { claims } from './edition/claims.js';
export { edition } from './edition/edition.js';
export { entities } from './edition/entities.js';
export { links } from './edition/links.js';
export { mentions } from './edition/mentions.js';
export { moved } from './edition/moved.js';
export { recommendations } from './edition/recommendations.js';
export { tenures } from './edition/tenures.js';
export { vocabularies } from './edition/vocabularies.js';
export { AnchorError } from './error/anchor-error.js';
export { EditionError } from './error/edition-error.js';
export type { Fault } from './error/fault.js';
export { SchemaError } from './error/schema-error.js';
export { UnknownIdError } from './error/unknown-id-error.js';
export type { Characterizations } from './generated/characterizations.js';
export type { Claims } from './generated/claims.js';
export type { Entities } from './generated/entities.js';
export type {
	ActionId,
	BriefIds,
	CharacterizationId,
	ClaimId,
	EntityId,
	GroupKindId,
	PassageId,
	RecommendationId,
	TenureId,
	TopicId,
} from './generated/ids.js';
export type { Mentions } from './generated/mentions.js';
export type { Recommendations } from './generated/recommendations.js';
export type { Tenures } from './generated/tenures.js';
export type { Anchor } from './model/anchor.js';
export type {
	Article,
	ArticleType,
	CanonicalText,
	Passage,
	PassageRole,
	Publication,
	PublicationStatus,
	Sentence,
} from './model/article.js';
export type { Characterization, Manner } from './model/characterization.js';
export type { Claim, Nature, Stance, Status } from './model/claim.js';
export type { Cue } from './model/cue.js';
export type { Collection, Dataset } from './model/dataset.js';
export type { Edition } from './model/edition.js';
export type {
	Entity,
	EntityKind,
	EntityOfKind,
	Event,
	Group,
	Identifier,
	IdentifierStatus,
	Name,
	Organization,
	Person,
	Place,
	Polity,
	Post,
	PostState,
	Work,
} from './model/entity.js';
export type {
	CharacterizationFacets,
	ClaimFacets,
	EntityFacets,
	RecommendationFacets,
	TenureFacets,
} from './model/facets.js';
export type { Fingerprint, Fingerprints } from './model/fingerprint.js';
export type { Ids } from './model/ids.js';
export type { Link, LinkBasis, LinkType } from './model/link.js';
export type { Mention, MentionForm, Reading } from './model/mention.js';
export type { Move, MoveKind } from './model/moved.js';
export type { Comparator, Magnitude, Quantity } from './model/quantity.js';
export type { AddresseeBasis, Force, Recommendation, Specificity } from './model/recommendation.js';
export type { Standing, Tenure } from './model/tenure.js';
export type { DatedTime, RelationInTime, RelativeTime, Time } from './model/time.js';
export type { Concept, Vocabularies } from './model/vocabularies.js';
export { assertEdition, type Pin } from './pin/assert-edition.js';
export { about, type Dossier } from './query/about.js';
export { type ArgumentOptions, because } from './query/because.js';
export type { BriefError } from './query/brief-error.js';
export { has } from './query/has.js';
export { type Not, not } from './query/not.js';
export type { Condition, Matches, Query } from './query/query.js';
export type {
	CharacterizationOf,
	ClaimOf,
	EntityOf,
	MentionOf,
	RecommendationOf,
	TenureOf,
} from './query/record-of.js';
export { resolve } from './query/resolve.js';
export { type ResolvedId, resolveId } from './query/resolve-id.js';
export { therefore } from './query/therefore.js';
export { where } from './query/where.js';
