import type { Dataset } from '../../model/dataset.js';
import { HEADER } from './collection-module.js';
import { printComment, printData, printString } from './print-literal.js';
import { printRetiredKeys, printWithRetired, retiredIn } from './retired-ids.js';

const TYPES = { topics: 'TopicId', actions: 'ActionId', groupKinds: 'GroupKindId' } as const;

/** Writes the module of the vocabularies. */
export function vocabulariesModule(dataset: Dataset): string {
	return `${HEADER}import type { Concept } from '../model/vocabularies.js';\nimport type { ActionId, GroupKindId, TopicId } from './ids.js';\n\n${printVocabularies(dataset)}`;
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
