import type { CharacterizationIndex, Characterizations } from '../generated/characterizations.js';
import type { ClaimIndex, Claims } from '../generated/claims.js';
import type { Entities, EntityIndex } from '../generated/entities.js';
import type { BriefIds, CharacterizationId, ClaimId, EntityId, RecommendationId, TenureId } from '../generated/ids.js';
import type { Mentions } from '../generated/mentions.js';
import type { RecommendationIndex, Recommendations } from '../generated/recommendations.js';
import type { TenureIndex, Tenures } from '../generated/tenures.js';
import type { EntityKind, EntityOfKind } from '../model/entity.js';
import type {
	CharacterizationFacets,
	ClaimFacets,
	EntityFacets,
	LinkFacets,
	MentionFacets,
	MentionRow,
	RecommendationFacets,
	TenureFacets,
} from '../model/fields.js';
import type { Characterization, Claim, Link, Mention, Recommendation, Tenure } from '../model/records.js';

declare const sentence: unique symbol;

/** A sentence in place of a type: what the compiler shows where an argument cannot be right. */
export interface BriefError<Sentence extends string> {
	readonly [sentence]: Sentence;
}

/** What `not` makes: a condition that none of the values holds. */
export interface Not<V extends string = string> {
	readonly not: readonly V[];
}

/** What `only` makes: a condition that one of the values holds at least, and no other. */
export interface Only<V extends string = string> {
	readonly only: readonly V[];
}

/** A value a facet must have, a list of which it must have one, `not(…)` or `only(…)`. */
export type Condition<V extends string> = V | readonly V[] | Not<V> | Only<V>;

/** What `where` takes for a kind of record: a condition a facet, all of which must hold. */
export type Query<Facets> = { readonly [F in keyof Facets]?: Condition<Facets[F] & string> | undefined };

/** The facets of a collection: with the ids of this edition for its own collections, with any strings for yours. */
export type FacetsOf<C> = C extends Claims
	? ClaimFacets<BriefIds>
	: C extends Recommendations
		? RecommendationFacets<BriefIds>
		: C extends Entities
			? EntityFacets<BriefIds>
			: C extends Tenures
				? TenureFacets<BriefIds>
				: C extends Characterizations
					? CharacterizationFacets<BriefIds>
					: C extends Mentions
						? MentionFacets<BriefIds>
						: C extends readonly Link<BriefIds>[]
							? LinkFacets<BriefIds>
							: C extends readonly Link[]
								? LinkFacets
								: C extends Readonly<Record<string, infer R>>
									? FacetsOfRecord<R>
									: never;

type FacetsOfRecord<R> = R extends { readonly nature: string }
	? ClaimFacets
	: R extends { readonly force: string }
		? RecommendationFacets
		: R extends { readonly standing: string }
			? TenureFacets
			: R extends { readonly manner: string }
				? CharacterizationFacets
				: R extends { readonly kind: EntityKind }
					? EntityFacets
					: R extends readonly Mention[]
						? MentionFacets
						: never;

/** Turns a field that is no facet into a sentence that says so. */
export type OnlyFacets<Q, Facets> = {
	readonly [F in Exclude<keyof Q, keyof Facets> &
		string]: BriefError<`"${F}" is no facet of this collection. Ask by: ${keyof Facets & string}`>;
};

/** The records that a query can match, as narrow as the index of this edition allows; a field asked by value has it in its type. */
export type Matches<C, Q> = C extends Claims
	? Rows<Claim<Matching<ClaimIndex, Q, ClaimId>, BriefIds>, Q>
	: C extends Recommendations
		? Rows<Recommendation<Matching<RecommendationIndex, Q, RecommendationId>, BriefIds>, Q>
		: C extends Entities
			? EntityRows<Matching<EntityIndex, Q, EntityId>>
			: C extends Tenures
				? Rows<Tenure<Matching<TenureIndex, Q, TenureId>, BriefIds>, Q>
				: C extends Characterizations
					? Rows<Characterization<Matching<CharacterizationIndex, Q, CharacterizationId>, BriefIds>, Q>
					: C extends Mentions
						? readonly Asked<MentionRow<BriefIds>, Q>[]
						: C extends readonly (infer L extends Link)[]
							? readonly Asked<L, Q>[]
							: readonly Asked<RowOf<C[keyof C]>, Q>[];

type RowOf<R> = R extends readonly (infer M extends Mention)[] ? M & Pick<MentionRow, 'entity'> : R;

type Rows<R extends { readonly id: string }, Q> = [R['id']] extends [never] ? readonly [] : readonly Asked<R, Q>[];

/** A record whose fields have the values they were asked by: those that hold one value, not lists. */
type Asked<R, Q> = [AskedFields<R, Q>] extends [never]
	? R
	: R & { readonly [F in AskedFields<R, Q>]: AskedValue<R, F, Q> };

type AskedFields<R, Q> = {
	[F in keyof R & keyof Q]: undefined extends Q[F] ? never : NonNullable<R[F]> extends string ? F : never;
}[keyof R & keyof Q];

type AskedValue<R, F extends keyof R, Q> = F extends keyof Q
	? Q[F] extends Not<infer V>
		? [V] extends [UnionToIntersection<V>]
			? Exclude<R[F], V>
			: R[F]
		: Q[F] extends Only<infer V>
			? V
			: Q[F] extends readonly (infer V)[]
				? V
				: Q[F]
	: never;

type EntityRows<Id extends string> = [Id] extends [never] ? readonly [] : readonly EntityWith<Id>[];

type EntityWith<Id extends string> = {
	[K in keyof EntityIndex['kind']]: [Id & EntityIndex['kind'][K]] extends [never]
		? never
		: EntityOfKind<Id & EntityIndex['kind'][K], BriefIds>[K];
}[keyof EntityIndex['kind']];

// Boxed as parameters, so that inference intersects what each facet allows; distributed, so that a query out of several
// possible ones gives the matches of each.
type Matching<Index, Q, All extends string> = Q extends unknown
	? [keyof Q] extends [never]
		? All
		: { [F in keyof Q]-?: (ids: [FacetMatching<Index, F, Q[F], All>]) => void }[keyof Q] extends (
					ids: infer Ids,
				) => void
			? All & First<Ids>
			: never
	: never;

// Indexing intersects the boxes; inferring from them would pick one.
type First<T> = T extends readonly unknown[] ? T[0] : never;

type FacetMatching<Index, F, Values, All> = F extends keyof Index
	? Values extends undefined
		? All
		: Values extends Not<infer V>
			? Unlike<Index[F], V, All>
			: Values extends Only<infer V>
				? IdsWith<Index[F], V>
				: Values extends readonly (infer V)[]
					? IdsWith<Index[F], V>
					: IdsWith<Index[F], Values>
	: All;

type IdsWith<ByValue, V> = V extends keyof ByValue ? ByValue[V] : never;

// Of a union, only one value may be meant at run time: excluding the ids of all would narrow too far.
type Unlike<ByValue, V, All> = [V] extends [UnionToIntersection<V>] ? Exclude<All, IdsWith<ByValue, V>> : All;

type UnionToIntersection<U> = (U extends unknown ? (value: U) => void : never) extends (value: infer I) => void
	? I
	: never;
