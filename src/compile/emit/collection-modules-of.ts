import type { Collection, Dataset } from '../../model/dataset.js';
import {
	CHARACTERIZATION_FACETS,
	CLAIM_FACETS,
	ENTITY_FACETS,
	RECOMMENDATION_FACETS,
	TENURE_FACETS,
} from '../../model/facet-names.js';
import type { Tenure } from '../../model/tenure.js';
import type { CollectionModule } from './collection-module.js';
import { type Hover, hoverOf } from './hover.js';
import { indexInterface } from './index-interface.js';
import { printString } from './print-literal.js';
import { type RetiredId, retiredIn } from './retired-ids.js';

const IDS = "import type { BriefIds } from './ids.js';";
const GENERIC_KINDS: ReadonlySet<string> = new Set(['organization', 'group', 'place', 'post', 'event']);

/** The collections of a dataset, as they are written into TypeScript modules. */
export function collectionModulesOf(dataset: Dataset): CollectionModule[] {
	const hover = hoverOf(dataset);
	const { claims, recommendations, tenures, characterizations, moved } = dataset;
	const retired = (collection: Collection<unknown>) => retiredIn(collection, moved);
	return [
		entitiesOf(dataset, hover),
		mentionsOf(dataset, hover),
		recordsOf('claims', 'Claim', CLAIM_FACETS, claims, retired(claims), hover.attributed),
		recordsOf(
			'recommendations',
			'Recommendation',
			RECOMMENDATION_FACETS,
			recommendations,
			retired(recommendations),
			hover.attributed,
		),
		recordsOf('tenures', 'Tenure', TENURE_FACETS, tenures, retired(tenures), (tenure) => tenureHover(tenure, hover)),
		recordsOf(
			'characterizations',
			'Characterization',
			CHARACTERIZATION_FACETS,
			characterizations,
			retired(characterizations),
			({ label, target }) => `"${label}", of: ${hover.target(target)}`,
		),
	];
}

function recordsOf<R extends object>(
	name: string,
	type: string,
	facets: readonly string[],
	collection: Collection<R>,
	retired: readonly RetiredId[],
	hover: (record: R) => string,
): CollectionModule {
	return {
		name,
		type: `${type}s`,
		rows: Object.entries(collection),
		retired,
		typeOf: (id) => `${type}<${printString(id)}, BriefIds>`,
		hoverOf: (id) => (collection[id] ? hover(collection[id]) : id),
		imports: [`import type { ${type} } from '../model/${type.toLowerCase()}.js';`, IDS],
		declarations: [indexInterface(`${type}Index`, facets, Object.entries(collection))],
	};
}

function entitiesOf({ entities, moved }: Dataset, hover: Hover): CollectionModule {
	const typeName = (kind: string) => `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
	const kinds = new Set(Object.values(entities).map(({ kind }) => kind));
	return {
		name: 'entities',
		type: 'Entities',
		rows: Object.entries(entities),
		retired: retiredIn(entities, moved),
		typeOf: (id) => {
			const kind = entities[id]?.kind ?? 'work';
			return `${typeName(kind)}<${printString(id)}${GENERIC_KINDS.has(kind) ? ', BriefIds' : ''}>`;
		},
		hoverOf: (id) => `${hover.entity(id)} (${entities[id]?.kind})`,
		imports: [`import type { ${[...kinds].map(typeName).sort().join(', ')} } from '../model/entity.js';`, IDS],
		declarations: [indexInterface('EntityIndex', ENTITY_FACETS, Object.entries(entities))],
	};
}

function mentionsOf({ mentions, moved }: Dataset, hover: Hover): CollectionModule {
	return {
		name: 'mentions',
		type: 'Mentions',
		rows: Object.entries(mentions),
		retired: retiredIn(mentions, moved),
		typeOf: () => 'readonly Mention<BriefIds>[]',
		hoverOf: (id) => `Where the text mentions ${hover.entity(id)} (${mentions[id]?.length ?? 0})`,
		imports: ["import type { Mention } from '../model/mention.js';", IDS],
	};
}

function tenureHover({ person, post, role, of, standing }: Tenure, hover: Hover): string {
	const office = post === undefined ? `${role}${of === undefined ? '' : `, ${hover.entity(of)}`}` : hover.entity(post);
	return `${hover.entity(person)}: ${office} (${standing})`;
}
