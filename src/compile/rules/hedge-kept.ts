import type { DataRule } from './data-rule.js';

// Other words that weaken as much; a clause may use one of these in place of the cue, but never a part of the cue alone.
const HEDGES =
	/\b(?:may|might|could|appears?|seems?|suspected|alleged|reported|likely|possibl[ey]|probabl[ey]|perhaps|apparently|not necessarily)\b/i;

export const hedgeKept: DataRule = {
	name: 'hedge-kept',
	description: 'The clause of a hedged claim keeps the hedge: the word of the cue, or another that is as weak.',
	check: ({ claims }) =>
		Object.entries(claims).flatMap(([id, { status, that, cue }]) => {
			if (status !== 'hedged') return [];
			const cues = [cue?.words, cue?.lemma].flatMap((words) => (words ? [wordsOf(words)] : []));
			const clause = ` ${wordsOf(that).join(' ')} `;
			const kept = HEDGES.test(that) || cues.some((words) => clause.includes(` ${words.join(' ')} `));
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

function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
