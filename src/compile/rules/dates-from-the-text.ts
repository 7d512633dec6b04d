import type { Fault } from '../../error/fault.js';
import type { Dataset } from '../../model/dataset.js';
import type { Time } from '../../model/time.js';
import type { DataRule } from './data-rule.js';

export const datesFromTheText: DataRule = {
	name: 'dates-from-the-text',
	description: 'Every date points at the words that give it: a date the text lacks stays out.',
	check: (dataset) => [
		...publishedFaults(dataset),
		...timesOf(dataset).flatMap(({ when, path }): Fault[] => {
			if (when === undefined || !('edtf' in when) || when.at !== undefined) return [];
			return [
				{
					path,
					value: when.edtf,
					message: `${when.edtf} has no \`at\`. Address the words that give the date, or leave the date out.`,
				},
			];
		}),
	],
};

function publishedFaults({ article: { published } }: Dataset): Fault[] {
	if (published.edtf === null || published.evidence !== undefined) return [];
	const message = `${published.edtf} has no \`evidence\`. Address the words that give the date, or write null.`;
	return [{ path: ['article', 'published', 'edtf'], value: published.edtf, message }];
}

function timesOf({ claims, tenures, entities }: Dataset): { when: Time | undefined; path: string[] }[] {
	return [
		...Object.entries(claims).map(([id, { when }]) => ({ when, path: ['claims', id, 'when'] })),
		...Object.entries(tenures).map(([id, { when }]) => ({ when, path: ['tenures', id, 'when'] })),
		...Object.entries(entities).map(([id, entity]) => ({
			when: entity.kind === 'event' ? entity.when : undefined,
			path: ['entities', id, 'when'],
		})),
	];
}
