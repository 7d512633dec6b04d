import type { Vocabularies } from '../../model/vocabularies.js';
import { HEADER } from './collection-module.js';
import { printComment, printKey, printLiteral, printString } from './print-literal.js';

const TYPES = { topics: 'TopicId', actions: 'ActionId', groupKinds: 'GroupKindId' } as const;

/** Writes the vocabularies with a documented key a concept. */
export function vocabulariesModule(vocabularies: Vocabularies): string {
	const schemes = (['topics', 'actions', 'groupKinds'] as const).map((name) => ({
		name,
		type: TYPES[name],
		concepts: Object.entries(vocabularies[name]),
	}));
	const types = schemes.map(({ name, type, concepts }) => {
		const keys = concepts.map(
			([id, { label }]) => `\t\t${printComment(label)}\n\t\treadonly ${printString(id)}: Concept<${type}>;\n`,
		);
		return `\treadonly ${name}: {\n${keys.join('')}\t};\n`;
	});
	const values = schemes.map(({ name, concepts }) => {
		const rows = concepts.map(([id, concept]) => `\t\t${printKey(id)}: ${printLiteral(concept)},\n`);
		return `\t${name}: {\n${rows.join('')}\t},\n`;
	});
	return `${HEADER}import type { Concept } from '../model/vocabularies.js';\nimport type { ActionId, GroupKindId, TopicId } from './ids.js';\n\nexport interface BriefVocabularies {\n${types.join('')}}\n\nexport const vocabularies: BriefVocabularies = {\n${values.join('')}};\n`;
}
