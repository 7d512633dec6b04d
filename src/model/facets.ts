import type { EntityKind, PostState } from './entity.js';
import type { AddresseeBasis, Force, Ids, Manner, Nature, Specificity, Stance, Standing, Status } from './records.js';

/** What claims can be asked by, with the value each facet takes. */
export interface ClaimFacets<V extends Ids = Ids> {
	readonly nature: Nature;
	readonly status: Status;
	readonly stance: Stance;
	readonly holders: V['entity'];
	readonly agents: V['entity'];
	readonly affected: V['entity'];
	readonly places: V['entity'];
	readonly about: V['entity'];
	readonly topics: V['topic'];
	readonly partOf: V['claim'];
	readonly because: V['claim'];
	readonly elaborates: V['claim'];
	readonly restates: V['claim'];
	readonly opposes: V['claim'];
}

/** What recommendations can be asked by. */
export interface RecommendationFacets<V extends Ids = Ids> {
	readonly force: Force;
	readonly addressees: V['entity'];
	readonly addresseeBasis: AddresseeBasis;
	readonly action: V['action'];
	readonly object: V['entity'];
	readonly targets: V['entity'];
	readonly beneficiaries: V['entity'];
	readonly about: V['entity'];
	readonly topics: V['topic'];
	readonly specificity: Specificity;
	readonly partOf: V['recommendation'];
	readonly serves: V['recommendation'];
	readonly restates: V['recommendation'];
	readonly because: V['claim'];
}

/** What entities can be asked by; all but `kind` are fields of some kinds only. */
export interface EntityFacets<V extends Ids = Ids> {
	readonly kind: EntityKind;
	readonly groupKind: V['groupKind'];
	readonly parent: V['entity'];
	readonly organization: V['entity'];
	readonly state: PostState;
	readonly within: V['entity'];
	readonly where: V['entity'];
	readonly partOf: V['entity'];
}

/** What tenures can be asked by. */
export interface TenureFacets<V extends Ids = Ids> {
	readonly person: V['entity'];
	readonly post: V['entity'];
	readonly of: V['entity'];
	readonly standing: Standing;
	readonly place: V['entity'];
}

/** What characterizations can be asked by. */
export interface CharacterizationFacets<V extends Ids = Ids> {
	readonly target: V['entity'] | V['claim'];
	readonly manner: Manner;
	readonly holders: V['entity'];
}

type Names<Facets> = readonly (keyof Facets & string)[];

export const CLAIM_FACETS = [
	'nature',
	'status',
	'stance',
	'holders',
	'agents',
	'affected',
	'places',
	'about',
	'topics',
	'partOf',
	'because',
	'elaborates',
	'restates',
	'opposes',
] as const satisfies Names<ClaimFacets>;

export const RECOMMENDATION_FACETS = [
	'force',
	'addressees',
	'addresseeBasis',
	'action',
	'object',
	'targets',
	'beneficiaries',
	'about',
	'topics',
	'specificity',
	'partOf',
	'serves',
	'restates',
	'because',
] as const satisfies Names<RecommendationFacets>;

export const ENTITY_FACETS = [
	'kind',
	'groupKind',
	'parent',
	'organization',
	'state',
	'within',
	'where',
	'partOf',
] as const satisfies Names<EntityFacets>;

export const TENURE_FACETS = ['person', 'post', 'of', 'standing', 'place'] as const satisfies Names<TenureFacets>;

export const CHARACTERIZATION_FACETS = ['target', 'manner', 'holders'] as const satisfies Names<CharacterizationFacets>;
