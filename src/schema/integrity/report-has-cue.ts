import { faultAt } from '../fault-at.js';
import type { IntegrityRule } from './integrity-rule.js';

/** A reported claim has the verb that reports it. */
export const reportHasCue: IntegrityRule = {
	name: 'report-has-cue',
	description: 'A reported claim has a cue with the lemma of its reporting verb.',
	check({ claims }) {
		return Object.entries(claims)
			.filter(([, { status, cue }]) => status === 'reported' && cue?.lemma === undefined)
			.map(([id, { cue }]) => {
				const field = cue === undefined ? ['cue'] : ['cue', 'lemma'];
				return faultAt(
					['claims', id, ...field],
					`${field.join('.')} is missing: status is "reported", and a report has a verb. Add the verb's words and its lemma.`,
				);
			});
	},
};
