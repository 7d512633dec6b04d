import { namingOf } from '../../cite/naming.js';
import { withModal } from '../../cite/with-modal.js';
import type { DataRule } from './data-rule.js';

export const recommendationSubject: DataRule = {
	name: 'recommendation-subject',
	description:
		'A recommendation starts with the names of its addressees, or is in the passive with "be", so that a modal verb can be put in.',
	check: ({ recommendations, entities }) =>
		Object.entries(recommendations).flatMap(([id, { that, addressees }]) => {
			const names = addressees.flatMap((each) => (entities[each] ? [namingOf(entities[each]).name] : []));
			if (withModal(that, 'should', names) !== undefined) return [];
			return [
				{
					path: ['recommendations', id, 'that'],
					value: that,
					message: `${JSON.stringify(that)} starts neither with its addressees (${names.join(', ')}) nor has it "be" after its subject. Start it with their names, or put it in the passive.`,
				},
			];
		}),
};
