import { namingOf } from '../../cite/naming.js';
import { withModal } from '../../cite/with-modal.js';
import type { DataRule } from './data-rule.js';

const MODAL = /\b(?:should|must|shall|ought)\b/i;

export const recommendationSubject: DataRule = {
	name: 'recommendation-subject',
	description:
		'A recommendation starts with the names of its addressees, or is in the passive with "be", so that a modal verb can be put in.',
	check: ({ recommendations, entities }) =>
		Object.entries(recommendations).flatMap(([id, { that, addressees }]) => {
			const names = addressees.flatMap((each) => (entities[each] ? [namingOf(entities[each]).name] : []));
			const modal = MODAL.exec(that)?.[0];
			if (modal !== undefined) {
				const message = `The clause has "${modal}" of its own, and \`attribute\` would add another modal verb. Put it in the subjunctive: the bare verb after the subject.`;
				return [{ path: ['recommendations', id, 'that'], value: that, message }];
			}
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
