import type { Fault } from '../../error/fault.js';
import type { DataRule } from './data-rule.js';

export const mentionsApart: DataRule = {
	name: 'mentions-apart',
	description: 'Two mentions of one entity do not overlap: the same words mention it once.',
	check: ({ mentions }) =>
		Object.entries(mentions).flatMap(([id, list]) =>
			list.flatMap((mention, index): Fault[] => {
				const other = list.findIndex((each) => each.start < mention.end && mention.start < each.end);
				if (other === index || other === -1) return [];
				return [
					{
						path: ['mentions', id, index],
						message: `This mention of "${id}" overlaps another one of it. Keep the longer one.`,
					},
				];
			}),
		),
};
