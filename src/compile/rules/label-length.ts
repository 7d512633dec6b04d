import type { DataRule } from './data-rule.js';

const MOST = 3;

export const labelLength: DataRule = {
	name: 'label-length',
	description: 'The label of a characterization has at most three words: a word of the article, not a phrase.',
	check: ({ characterizations }) =>
		Object.entries(characterizations).flatMap(([id, { label }]) => {
			const words = label.split(/\s+/).length;
			if (words <= MOST) return [];
			return [
				{
					path: ['characterizations', id, 'label'],
					value: label,
					message: `"${label}" has ${words} words, ${MOST} are the most. Keep the loaded word alone.`,
				},
			];
		}),
};
