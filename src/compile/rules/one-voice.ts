import type { Fault } from '../../error/fault.js';
import type { Claim } from '../../model/claim.js';
import type { Recommendation } from '../../model/recommendation.js';
import type { DataRule } from './data-rule.js';

export const oneVoice: DataRule = {
	name: 'one-voice',
	description: 'All anchors of a record stand in passages of one voice, so that one sentence can attribute it.',
	check: ({ article, claims, recommendations }) => {
		const voices = new Map(article.passages.map(({ id, voice }) => [id, voice.join(' ')] as const));
		return Object.entries({ claims, recommendations }).flatMap(([name, collection]) =>
			Object.values<Claim | Recommendation>(collection).flatMap(({ id, anchors }): Fault[] => {
				const speakers = new Set(anchors.map(({ passage }) => voices.get(passage)));
				if (speakers.size < 2) return [];
				return [
					{
						path: [name, id, 'anchors'],
						message: `The anchors of "${id}" stand in passages of different voices: ${[...speakers].join(' and ')}. Make it one record a voice.`,
					},
				];
			}),
		);
	},
};
