export { type AttributedText, attribute } from './cite/attribute.js';
export { type Citation, type CslItem, type CslName, cite } from './cite/cite.js';
export { type Linkable, link } from './cite/link.js';
export { diff } from './diff/diff.js';
export type {
	Bump,
	CollectionDiff,
	DiffNote,
	EditionDiff,
	FieldChange,
	Keyed,
	RecordChange,
	RecordMove,
} from './diff/types.js';
export {
	article,
	type Brief,
	characterizations,
	claims,
	edition,
	entities,
	links,
	mentions,
	moved,
	recommendations,
	tenures,
	vocabularies,
} from './edition/collections.js';
export { assertEdition, type Pin } from './edition/pin.js';
export { AnchorError, EditionError, SchemaError, UnknownIdError } from './error/errors.js';
export type { Fault } from './error/wording.js';
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
export type {
	Collection,
	Concept,
	Dataset,
	Edition,
	Fingerprint,
	Fingerprints,
	Move,
	MoveKind,
	Vocabularies,
} from './model/dataset.js';
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
	LinkFacets,
	MentionFacets,
	MentionRow,
	RecommendationFacets,
	TenureFacets,
} from './model/fields.js';
export type {
	AddresseeBasis,
	Anchor,
	Characterization,
	Claim,
	Comparator,
	Cue,
	DatedTime,
	Force,
	Ids,
	Link,
	LinkBasis,
	LinkType,
	Magnitude,
	Manner,
	Mention,
	MentionForm,
	Nature,
	Quantity,
	Reading,
	Recommendation,
	RelationInTime,
	RelativeTime,
	Specificity,
	Stance,
	Standing,
	Status,
	Tenure,
	Time,
} from './model/records.js';
export { about, type Dossier } from './query/about.js';
export { type Argument, type ArgumentOptions, argument, because, type Step, therefore } from './query/argument.js';
export type { BriefError, Condition, Matches, Not, Only, Query } from './query/query.js';
export {
	type CharacterizationOf,
	type ClaimOf,
	type EntityOf,
	has,
	type MentionOf,
	type RecommendationOf,
	type TenureOf,
} from './query/records.js';
export { resolve } from './query/resolve.js';
export { type ResolvedId, resolveId } from './query/retired.js';
export {
	type DatedMoment,
	type EventMoments,
	type RelativeMoment,
	type TimedOf,
	type Timeline,
	timeline,
} from './query/timeline.js';
export { count, not, only, where } from './query/where.js';
