import { clausesOf } from './clauses.js';
import type { DataRule } from './data-rule.js';

const FUTURE = /\b(?:will|shall|won't|is going to|are going to)\b/i;

export const noForecastAsFact: DataRule = {
	name: 'no-forecast-as-fact',
	description: 'A that-clause puts forecasts with "would" or "could", never in the indicative.',
	check: (dataset) =>
		clausesOf(dataset).flatMap(({ that, path }) => {
			const future = FUTURE.exec(that)?.[0];
			if (future === undefined) return [];
			return [{ path, value: that, message: `"${future}" states a forecast as a fact. Write "would" or "could".` }];
		}),
};
