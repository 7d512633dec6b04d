import type { DataRule } from './data-rule.js';

const EXPLICIT: ReadonlySet<string> = new Set(['imperative', 'must', 'should', 'should-consider']);

export const forceHasCue: DataRule = {
	name: 'force-has-cue',
	description: 'A recommendation whose force the text puts in words has those words as its cue.',
	check: ({ recommendations }) =>
		Object.entries(recommendations).flatMap(([id, { force, cue }]) => {
			if (!EXPLICIT.has(force) || cue !== undefined) return [];
			return [
				{
					path: ['recommendations', id, 'force'],
					value: force,
					message: `The force is ${force}, and no cue shows the words for it. Add \`cue\`, or choose implied or invited.`,
				},
			];
		}),
};
