import { faultAt } from '../fault-at.js';
import type { IntegrityRule } from './integrity-rule.js';

/** A hedged claim has the cue of its hedge. */
export const hedgeHasCue: IntegrityRule = {
	name: 'hedge-has-cue',
	description: 'A hedged claim has the cue that hedges it.',
	check({ claims }) {
		return Object.entries(claims)
			.filter(([, { status, cue }]) => status === 'hedged' && cue === undefined)
			.map(([id]) =>
				faultAt(
					['claims', id, 'cue'],
					'cue is missing: status is "hedged", and a hedge has words. Add the words that hedge, or choose another status.',
				),
			);
	},
};
