import type { DataRule } from './data-rule.js';

export const noGroundOfItself: DataRule = {
	name: 'no-ground-of-itself',
	description: 'A claim rests on no claim that says the same again: a restatement gives no reason.',
	check: ({ claims }) =>
		Object.entries(claims).flatMap(([id, { because, restates }]) =>
			because
				.filter((ground) => restates.includes(ground) || claims[ground]?.restates.includes(id))
				.map((ground) => ({
					path: ['claims', id, 'because'],
					value: ground,
					message: `"${ground}" and "${id}" restate each other, so neither is a ground of the other. Remove one of the two relations.`,
				})),
		),
};
