import { attribution, namingOf, type VoiceOf } from '../../cite/english.js';
import type { Collection, Dataset, Move } from '../../model/dataset.js';
import { facetNames, type Tabled } from '../../model/fields.js';
import type { Claim, Recommendation, Tenure } from '../../model/records.js';
import {
	printComment,
	printData,
	printKey,
	printRetiredKeys,
	printString,
	printUnion,
	printWithRetired,
	type RetiredId,
	retiredIn,
} from './print.js';

/** One collection as a TypeScript module. */
export interface CollectionModule {
	/** The name of the constant: "claims". */
	readonly name: string;
	/** The name of its type: "Claims". */
	readonly type: string;
	readonly rows: readonly (readonly [id: string, record: unknown])[];
	/** The type of one record, by its id. */
	readonly typeOf: (id: string) => string;
	/** Ids that lead on to one of the rows. */
	readonly retired: readonly RetiredId[];
	/** What the editor shows on a key. */
	readonly hoverOf: (id: string) => string;
	/** Lines that import what `typeOf` names. */
	readonly imports: readonly string[];
	/** What else the module declares. */
	readonly declarations?: readonly string[];
}

export const HEADER = '// Written by `npm run data` from data/; edit that, not this file.\n';

/** Writes a collection's module. */
export function collectionModule(module: CollectionModule): string {
	return `${HEADER}${module.imports.map((line) => `${line}\n`).join('')}\n${printCollection(module)}`;
}

/** Writes a collection: a type with one documented key a record, and the records as data; `finish` wraps the value. */
export function printCollection(
	{ name, type, rows, retired, typeOf, hoverOf, declarations = [] }: CollectionModule,
	finish: (expression: string) => string = (expression) => expression,
): string {
	const keys = rows.map(([id]) => `\t${printComment(hoverOf(id))}\n\treadonly ${printString(id)}: ${typeOf(id)};\n`);
	// A type alias, not an interface: only so are collections assignable to a record with an index signature.
	const body =
		keys.length > 0
			? `{\n${keys.join('')}${printRetiredKeys(retired, typeOf, '\t')}}`
			: '{ readonly [id: string]: never }';
	const value = finish(printWithRetired(printData(Object.fromEntries(rows)), retired, type));
	return [
		`export type ${type} = ${body};\n`,
		...declarations.map((declaration) => `\n${declaration}\n`),
		`\nexport const ${printKey(name)}: ${type} = ${value};\n`,
	].join('');
}

const IDS = "import type { BriefIds } from './ids.js';";
const GENERIC_KINDS: ReadonlySet<string> = new Set(['organization', 'group', 'place', 'post', 'event']);

/** The collections of a dataset, as they are written into TypeScript modules. */
export function collectionModulesOf(dataset: Dataset): CollectionModule[] {
	const hover = hoverOf(dataset);
	const { claims, recommendations, tenures, characterizations, moved } = dataset;
	return [
		entitiesOf(dataset, hover),
		mentionsOf(dataset, hover),
		recordsOf('claims', 'Claim', claims, moved, hover.attributed),
		recordsOf('recommendations', 'Recommendation', recommendations, moved, hover.attributed),
		recordsOf('tenures', 'Tenure', tenures, moved, (tenure) => tenureHover(tenure, hover)),
		recordsOf(
			'characterizations',
			'Characterization',
			characterizations,
			moved,
			({ label, target }) => `"${label}", of: ${hover.target(target)}`,
		),
	];
}

function recordsOf<R extends object>(
	name: Tabled,
	type: string,
	collection: Collection<R>,
	moved: Collection<Move>,
	hover: (record: R) => string,
): CollectionModule {
	return {
		name,
		type: `${type}s`,
		rows: Object.entries(collection),
		retired: retiredIn(collection, moved),
		typeOf: (id) => `${type}<${printString(id)}, BriefIds>`,
		hoverOf: (id) => (collection[id] ? hover(collection[id]) : id),
		imports: [`import type { ${type} } from '../model/records.js';`, IDS],
		declarations: [indexInterface(`${type}Index`, facetNames(name), Object.entries(collection))],
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
		declarations: [indexInterface('EntityIndex', facetNames('entities'), Object.entries(entities))],
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
		imports: ["import type { Mention } from '../model/records.js';", IDS],
	};
}

function tenureHover({ person, post, role, of, standing }: Tenure, hover: Hover): string {
	const office = post === undefined ? `${role}${of === undefined ? '' : `, ${hover.entity(of)}`}` : hover.entity(post);
	return `${hover.entity(person)}: ${office} (${standing})`;
}

type Rows = readonly (readonly [id: string, record: object])[];

/** Writes the interface that lets queries narrow: facet, then value, then the union of the ids that have it. */
function indexInterface(name: string, facets: readonly string[], rows: Rows): string {
	// Where a record stands is no field of it, and narrows nothing.
	const lines = facets
		.filter((facet) => facet !== 'passage')
		.map((facet) => {
			const values = [...idsByValue(facet, rows)].map(
				([value, ids]) => `\t\treadonly ${printString(value)}: ${printUnion(ids)};\n`,
			);
			return `\treadonly ${printKey(facet)}: {${values.length > 0 ? `\n${values.join('')}\t` : ''}};\n`;
		});
	return `/** Which ids have which value of which facet. The ids are a convenience: they may change in any release. */\nexport interface ${name} {\n${lines.join('')}}`;
}

function idsByValue(facet: string, rows: Rows): Map<string, string[]> {
	const ids = new Map<string, string[]>();
	for (const [id, record] of rows) {
		const values: unknown[] = [new Map<string, unknown>(Object.entries(record)).get(facet)].flat();
		for (const value of values) {
			if (typeof value !== 'string') continue;
			ids.set(value, [...(ids.get(value) ?? []), id]);
		}
	}
	return ids;
}

/** What the editor shows on the keys of a dataset: a name, or the attributed sentence. */
interface Hover {
	entity(id: string): string;
	/** An entity's name, or what a claim claims. */
	target(id: string): string;
	attributed(record: Claim | Recommendation): string;
}

const NOBODY: ReturnType<VoiceOf> = { role: 'body', voice: [] };

/** Makes the hover texts of a dataset. */
function hoverOf({ article, entities, claims }: Dataset): Hover {
	const passages = new Map<string, ReturnType<VoiceOf>>(article.passages.map((passage) => [passage.id, passage]));
	const naming = (id: string) => {
		const entity = entities[id];
		return entity ? namingOf(entity) : { name: id };
	};
	const entity = (id: string) => entities[id]?.name ?? id;
	return {
		entity,
		target: (id) => claims[id]?.that ?? entity(id),
		attributed: (record) => attribution(record, naming, (anchor) => passages.get(anchor?.passage ?? '') ?? NOBODY),
	};
}
