import type { Dataset } from '../../model/dataset.js';
import { collectionModule, collectionModulesOf, HEADER } from './collections.js';
import {
	printComment,
	printData,
	printKey,
	printLiteral,
	printRetiredKeys,
	printString,
	printUnion,
	printWithRetired,
	retiredIn,
} from './print.js';

/** The dataset as TypeScript modules: file names and contents. */
export function typescriptModules(dataset: Dataset): Map<string, string> {
	return new Map([
		['ids.ts', idsModule(dataset)],
		['article.ts', articleModule(dataset)],
		[
			'edition.ts',
			`${HEADER}import type { Edition } from '../model/dataset.js';\n\nexport const edition: Edition = ${printLiteral(dataset.edition)};\n`,
		],
		['vocabularies.ts', vocabulariesModule(dataset)],
		...collectionModulesOf(dataset).map((module) => [`${module.name}.ts`, collectionModule(module)] as const),
		[
			'links.ts',
			`${HEADER}import type { Link } from '../model/records.js';\nimport type { BriefIds } from './ids.js';\n\nexport const links: readonly Link<BriefIds>[] = ${printData(dataset.links)};\n`,
		],
		[
			'moved.ts',
			`${HEADER}import type { Move } from '../model/dataset.js';\n\nexport const moved: Readonly<Record<string, Move>> = ${printData(dataset.moved)};\n`,
		],
		[
			'fingerprints.ts',
			`${HEADER}import type { Fingerprints } from '../model/dataset.js';\n\nexport const fingerprints: Fingerprints = ${printData(dataset.fingerprints ?? {})};\n`,
		],
	]);
}

/** Writes the module of the article, a passage a line. */
function articleModule({ article: { passages, ...article } }: Dataset): string {
	const fields = Object.entries(article).map(([key, value]) => `\t${printKey(key)}: ${printLiteral(value)},\n`);
	const blocks = passages.map((passage) => `\t\t${printLiteral(passage)},\n`);
	return `${HEADER}import type { Article } from '../model/article.js';\nimport type { BriefIds } from './ids.js';\n\nexport const article: Article<BriefIds> = {\n${fields.join('')}\tpassages: [\n${blocks.join('')}\t],\n};\n`;
}

/** Writes the module of all ids. */
function idsModule(dataset: Dataset): string {
	return `${HEADER}import type { Ids } from '../model/records.js';\n\n${printIds(dataset)}`;
}

/** Writes the unions of all ids, and the interface that fills the model's type parameter with them. */
export function printIds({
	article,
	vocabularies,
	entities,
	claims,
	recommendations,
	tenures,
	characterizations,
}: Dataset): string {
	const unions = [
		['PassageId', article.passages.map(({ id }) => id)],
		['EntityId', Object.keys(entities)],
		['ClaimId', Object.keys(claims)],
		['RecommendationId', Object.keys(recommendations)],
		['TenureId', Object.keys(tenures)],
		['CharacterizationId', Object.keys(characterizations)],
		['TopicId', Object.keys(vocabularies.topics)],
		['ActionId', Object.keys(vocabularies.actions)],
		['GroupKindId', Object.keys(vocabularies.groupKinds)],
	] as const;
	const fieldOf = (type: string) => `${type.charAt(0).toLowerCase()}${type.slice(1, -'Id'.length)}`;
	return [
		...unions.map(
			([type, ids]) =>
				`/** The ${ids.length} ids of this edition; a release may add some. */\nexport type ${type} = ${printUnion(ids)};\n\n`,
		),
		'/** The ids of this edition, one field a collection or vocabulary. */\nexport interface BriefIds extends Ids {\n',
		...unions.map(([type]) => `\treadonly ${fieldOf(type)}: ${type};\n`),
		'}\n',
	].join('');
}

const TYPES = { topics: 'TopicId', actions: 'ActionId', groupKinds: 'GroupKindId' } as const;

/** Writes the module of the vocabularies. */
function vocabulariesModule(dataset: Dataset): string {
	return `${HEADER}import type { Concept } from '../model/dataset.js';\nimport type { ActionId, GroupKindId, TopicId } from './ids.js';\n\n${printVocabularies(dataset)}`;
}

/** Writes the vocabularies with a documented key a concept; `finish` wraps the value. */
export function printVocabularies(
	{ vocabularies, moved }: Pick<Dataset, 'vocabularies' | 'moved'>,
	finish: (expression: string) => string = (expression) => expression,
): string {
	const schemes = (['topics', 'actions', 'groupKinds'] as const).map((name) => ({
		name,
		type: TYPES[name],
		concepts: Object.entries(vocabularies[name]),
		retired: retiredIn(vocabularies[name], moved),
	}));
	const types = schemes.map(({ name, type, concepts, retired }) => {
		const keys = concepts.map(
			([id, { label }]) => `\t\t${printComment(label)}\n\t\treadonly ${printString(id)}: Concept<${type}>;\n`,
		);
		return `\treadonly ${name}: {\n${keys.join('')}${printRetiredKeys(retired, () => `Concept<${type}>`, '\t\t')}\t};\n`;
	});
	const values = schemes.map(({ name, concepts, retired }) => {
		const records = printData(Object.fromEntries(concepts));
		return `\t${name}: ${printWithRetired(records, retired, `BriefVocabularies['${name}']`)},\n`;
	});
	return `export interface BriefVocabularies {\n${types.join('')}}\n\nexport const vocabularies: BriefVocabularies = ${finish(`{\n${values.join('')}}`)};\n`;
}
