import type { Fault } from '../../error/fault.js';
import type { DataRule } from './data-rule.js';

export const readingsOfPolities: DataRule = {
	name: 'readings-of-polities',
	description: 'Only a polity can be meant as government, population or territory; all else is mentioned literally.',
	check: ({ entities, mentions }) =>
		Object.entries(mentions).flatMap(([id, list]) => {
			const kind = entities[id]?.kind;
			if (kind === 'polity') return [];
			return list.flatMap(({ reading }, index): Fault[] => {
				if (reading === 'literal') return [];
				return [
					{
						path: ['mentions', id, index, 'reading'],
						value: reading,
						message: `"${id}" is a ${kind}, so its reading cannot be ${reading}. Write literal, or mention the polity.`,
					},
				];
			});
		}),
};
