import type { Fault } from '../../error/fault.js';
import type { Dataset } from '../../model/dataset.js';
import { clausesOf } from './clauses.js';
import type { DataRule } from './data-rule.js';

export const neutralWording: DataRule = {
	name: 'neutral-wording',
	description: 'The words that characterizations record stand in no clause and no name: the data never adopts a label.',
	check: (dataset) => {
		const labels = Object.values(dataset.characterizations).map(({ label }) => label);
		return [...clausesOf(dataset).map(({ that, path }) => ({ text: that, path })), ...namesOf(dataset)].flatMap(
			({ text, path }) =>
				labels.flatMap((label): Fault[] => {
					if (!wholeWords(label).test(text)) return [];
					return [
						{
							path,
							value: text,
							message: `"${label}" is a label the article puts on somebody. Use the name or a neutral word; the label stands in characterizations.`,
						},
					];
				}),
		);
	},
};

function namesOf({ entities }: Dataset) {
	return Object.entries(entities).map(([id, { name }]) => ({ text: name, path: ['entities', id, 'name'] }));
}

function wholeWords(label: string): RegExp {
	return new RegExp(`(?<![\\p{L}\\p{N}])${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'iu');
}
