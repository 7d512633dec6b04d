import { RECORDS } from '../catalog.js';

const FACETS: Readonly<Record<string, string>> = {
	topics: 'vocabularies.topics',
	action: 'vocabularies.actions',
	groupKind: 'vocabularies.groupKinds',
};

const COLLECTIONS: readonly string[] = [...RECORDS, 'mentions', ...Object.values(FACETS)];

/** The collection that stands at a path of a dataset. */
export function collectionAt(path: readonly string[]): string | undefined {
	const name = path.join('.');
	return COLLECTIONS.includes(name) ? name : undefined;
}

/** The collections whose ids a facet takes; all of them where no facet is named. */
export function collectionsOfFacet(facet: string | undefined): readonly string[] {
	if (facet === undefined) return COLLECTIONS.filter((name) => name !== 'mentions');
	return Object.hasOwn(FACETS, facet) ? [FACETS[facet] ?? facet] : RECORDS;
}
