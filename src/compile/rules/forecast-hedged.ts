import type { DataRule } from './data-rule.js';

export const forecastHedged: DataRule = {
	name: 'forecast-hedged',
	description:
		'The clause of a predictive claim has "would" or "could": a forecast in the present tense reads as a fact.',
	check: ({ claims }) =>
		Object.entries(claims).flatMap(([id, { nature, that }]) => {
			if (nature !== 'predictive' || /\b(?:would|could)\b/i.test(that)) return [];
			return [
				{
					path: ['claims', id, 'that'],
					value: that,
					message:
						'The claim is predictive, its clause has neither "would" nor "could". Put one in, or choose another nature.',
				},
			];
		}),
};
