import { type Dataset, RECORD_COLLECTIONS } from '../../model/dataset.js';
import type { EntityKind } from '../../model/entity.js';
import { NAMED_ELSEWHERE, type Names, type Noun, namingFields } from '../../model/fields.js';
import { eachAnchor, type Path } from '../../model/walk.js';

/** The ids of a dataset, by what they name. */
function idsByNoun(dataset: Dataset): Readonly<Record<Noun, ReadonlySet<string>>> {
	const { vocabularies } = dataset;
	return {
		entity: new Set(Object.keys(dataset.entities)),
		claim: new Set(Object.keys(dataset.claims)),
		recommendation: new Set(Object.keys(dataset.recommendations)),
		tenure: new Set(Object.keys(dataset.tenures)),
		characterization: new Set(Object.keys(dataset.characterizations)),
		topic: new Set(Object.keys(vocabularies.topics)),
		action: new Set(Object.keys(vocabularies.actions)),
		'group kind': new Set(Object.keys(vocabularies.groupKinds)),
		passage: new Set(dataset.article.passages.map(({ id }) => id)),
	};
}

/** One id in a field that names something. */
export interface Reference extends Names {
	readonly path: Path;
	readonly id: string;
}

/** What one walk over all references finds wrong with them. */
export interface Findings {
	/** The ids that there are. */
	readonly known: ReturnType<typeof idsByNoun>;
	/** Ids that nothing of the right sort has. */
	readonly dangling: readonly Reference[];
	/** Ids of entities that are of a kind which makes no sense there. */
	readonly misfits: readonly (Reference & { readonly kind: EntityKind })[];
	/** Ids that their list holds once more. */
	readonly repeats: readonly Reference[];
}

/** Looks at every id in a field that names something. */
export function findingsIn(dataset: Dataset): Findings {
	const known = idsByNoun(dataset);
	const kinds = new Map(Object.entries(dataset.entities).map(([id, { kind }]) => [id, kind]));
	const dangling: Reference[] = [];
	const misfits: (Reference & { readonly kind: EntityKind })[] = [];
	const repeats: Reference[] = [];
	const look = (id: string, named: Names, at: () => Path) => {
		if (!named.names.some((noun) => known[noun].has(id))) dangling.push({ ...named, id, path: at() });
		const kind = named.kinds && kinds.get(id);
		if (kind && !named.kinds?.includes(kind)) misfits.push({ ...named, id, kind, path: at() });
	};
	const lookInto = (record: object, fields: readonly (readonly [string, Names])[], at: () => Path) => {
		for (const [field, named] of fields) {
			const value: unknown = Reflect.get(record, field);
			if (typeof value === 'string') look(value, named, () => [...at(), field]);
			if (!Array.isArray(value)) continue;
			const ids: readonly string[] = value;
			for (let index = 0; index < ids.length; index += 1) {
				look(ids[index] ?? '', named, () => [...at(), field, index]);
			}
			for (const index of repeated(ids)) {
				repeats.push({ ...named, id: ids[index] ?? '', path: [...at(), field, index] });
			}
		}
	};
	const { article, vocabularies, mentions } = dataset;
	lookInto(article, Object.entries(NAMED_ELSEWHERE.article), () => ['article']);
	const passageFields = Object.entries(NAMED_ELSEWHERE.passage);
	for (const [index, passage] of article.passages.entries())
		lookInto(passage, passageFields, () => ['article', 'passages', index]);
	for (const [name, noun] of CONCEPTS) {
		for (const [id, concept] of Object.entries(vocabularies[name]))
			lookInto(concept, [['broader', { names: [noun] }]], () => ['vocabularies', name, id]);
	}
	for (const id of Object.keys(mentions)) look(id, { names: ['entity'] }, () => ['mentions', id]);
	const timeFields = Object.entries(NAMED_ELSEWHERE.time);
	for (const name of RECORD_COLLECTIONS) {
		const fields = Object.entries(namingFields(name));
		for (const [id, record] of Object.entries<object>(dataset[name])) {
			lookInto(record, fields, () => [name, id]);
			if ('when' in record && record.when instanceof Object)
				lookInto(record.when, timeFields, () => [name, id, 'when']);
		}
	}
	const linkFields = Object.entries(namingFields('links'));
	for (const [index, link] of dataset.links.entries()) lookInto(link, linkFields, () => ['links', index]);
	eachAnchor(dataset, ({ passage }, at) => look(passage, PASSAGE, () => [...at(), 'passage']));
	return { known, dangling, misfits, repeats };
}

const PASSAGE: Names = { names: ['passage'] };
const CONCEPTS = [
	['topics', 'topic'],
	['actions', 'action'],
	['groupKinds', 'group kind'],
] as const;

/** The indexes at which a list holds what it held before. */
function repeated(ids: readonly string[]): number[] {
	if (ids.length < 2) return [];
	const seen = new Set<string>();
	return [...ids.keys()].filter((index) => {
		const id = ids[index] ?? '';
		const again = seen.has(id);
		seen.add(id);
		return again;
	});
}
