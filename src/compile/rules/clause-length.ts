import { clausesOf } from './clauses.js';
import type { DataRule } from './data-rule.js';

const MOST = 25;

export const clauseLength: DataRule = {
	name: 'clause-length',
	description: 'A that-clause has at most 25 words, so that it can be embedded in a sentence.',
	check: (dataset) =>
		clausesOf(dataset).flatMap(({ that, path }) => {
			const words = that.split(/\s+/).length;
			if (words <= MOST) return [];
			return [
				{
					path,
					value: that,
					message: `The clause has ${words} words, ${MOST} are the most. Shorten it, or split the record in two.`,
				},
			];
		}),
};
