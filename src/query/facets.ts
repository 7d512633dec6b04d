import {
	CHARACTERIZATION_FACETS,
	CLAIM_FACETS,
	ENTITY_FACETS,
	RECOMMENDATION_FACETS,
	TENURE_FACETS,
} from '../model/facet-names.js';

// A field that every record of the kind has and no other kind does.
const FACETS_BY_FIELD = {
	nature: CLAIM_FACETS,
	force: RECOMMENDATION_FACETS,
	standing: TENURE_FACETS,
	manner: CHARACTERIZATION_FACETS,
	kind: ENTITY_FACETS,
};

/** The facets a record can be asked by; undefined for what is no record of a collection. */
export function facetsOf(record: object): readonly string[] | undefined {
	return Object.entries(FACETS_BY_FIELD).find(([field]) => Object.hasOwn(record, field))?.[1];
}
