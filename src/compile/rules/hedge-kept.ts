import type { DataRule } from './data-rule.js';

const HEDGES =
	/\b(?:may|might|could|would|appears?|seems?|suspected|alleged|reported|likely|possibl[ey]|probabl[ey]|perhaps|apparently|not necessarily|risks?)\b/i;

export const hedgeKept: DataRule = {
	name: 'hedge-kept',
	description: 'The clause of a hedged claim keeps the hedge: the word of the cue, or another that is as weak.',
	check: ({ claims }) =>
		Object.entries(claims).flatMap(([id, { status, that, cue }]) => {
			if (status !== 'hedged') return [];
			const words = `${cue?.words ?? ''} ${cue?.lemma ?? ''}`.toLowerCase().split(/\s+/).filter(Boolean);
			const kept =
				HEDGES.test(that) ||
				words.some((word) =>
					that
						.toLowerCase()
						.split(/[^\p{L}\p{M}\p{N}]+/u)
						.includes(word),
				);
			if (kept) return [];
			return [
				{
					path: ['claims', id, 'that'],
					value: that,
					message: `The claim is hedged (${JSON.stringify(cue?.words ?? '')}), its clause is not. Say in the clause that it is ${cue?.words ?? 'uncertain'}.`,
				},
			];
		}),
};
