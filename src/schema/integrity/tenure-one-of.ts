import type { Tenure } from '../../model/tenure.js';
import { faultAt } from '../fault-at.js';
import type { IntegrityRule } from './integrity-rule.js';

/** A tenure names a post, or a role with where it is. */
export const tenureOneOf: IntegrityRule = {
	name: 'tenure-one-of',
	description: 'A tenure has either post, or role with of.',
	check({ tenures }) {
		return Object.entries(tenures)
			.filter(([, tenure]) => !fits(tenure))
			.map(([id, tenure]) => faultAt(['tenures', id], message(id, tenure)));
	},
};

function fits({ post, role, of }: Tenure): boolean {
	return post === undefined ? role !== undefined && of !== undefined : role === undefined && of === undefined;
}

function message(id: string, tenure: Tenure): string {
	const found = (['post', 'role', 'of'] as const).filter((field) => tenure[field] !== undefined);
	const has = found.length > 0 ? found.join(' and ') : 'neither';
	return `${id} has ${has}: a tenure has either post, or role with of. Keep one of the two.`;
}
