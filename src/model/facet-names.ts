import type {
	CharacterizationFacets,
	ClaimFacets,
	EntityFacets,
	RecommendationFacets,
	TenureFacets,
} from './facets.js';

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
