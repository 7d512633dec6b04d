import type { DataRule } from './data-rule.js';

export const assertedByTheVoice: DataRule = {
	name: 'asserted-by-the-voice',
	description: 'Who asserts or hedges is who speaks in the passage; what others hold is reported or presupposed.',
	check: ({ article, claims }) => {
		const voices = new Map(article.passages.map(({ id, voice }) => [id, voice] as const));
		return Object.entries(claims).flatMap(
			([
				id,
				{
					status,
					holders,
					anchors: [first],
				},
			]) => {
				if (status !== 'asserted' && status !== 'hedged') return [];
				const voice = voices.get(first?.passage ?? '') ?? [];
				return holders
					.filter((holder) => !voice.includes(holder))
					.map((holder) => ({
						path: ['claims', id, 'holders'],
						value: holder,
						message: `"${holder}" does not speak in this passage, so the claim is not ${status} by them. Choose reported with the verb as cue, or leave holders out.`,
					}));
			},
		);
	},
};
