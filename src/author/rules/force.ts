import type { Fault } from '../../error/wording.js';
import type { Dataset } from '../../model/dataset.js';
import type { Anchor, Claim, Recommendation } from '../../model/records.js';
import type { DataRule } from './rule.js';

const EXPLICIT: ReadonlySet<string> = new Set(['imperative', 'must', 'should', 'should-consider']);

export const forceHasCue: DataRule = {
	name: 'force-has-cue',
	description: 'A recommendation whose force the text puts in words has those words as its cue.',
	check: ({ recommendations }) =>
		Object.entries(recommendations).flatMap(([id, { force, cue }]) => {
			if (!EXPLICIT.has(force) || cue !== undefined) return [];
			return [
				{
					path: ['recommendations', id, 'force'],
					value: force,
					message: `The force is ${force}, and no cue shows the words for it. Add \`cue\`, or choose implied or invited.`,
				},
			];
		}),
};

export const cueNearAnchors: DataRule = {
	name: 'cue-near-anchors',
	description:
		'A cue stands in a sentence that the record is anchored in: no word of another sentence says how this one is put.',
	check: (dataset) => {
		const sentences = dataset.article.passages.flatMap((passage) => passage.sentences);
		const sentenceOf = ({ start, end }: Anchor) =>
			sentences.findIndex((each) => each.start <= start && end <= each.end);
		const { claims, recommendations } = dataset;
		return Object.entries({ claims, recommendations }).flatMap(([name, collection]) =>
			Object.entries<Dataset['claims'][string] | Dataset['recommendations'][string]>(collection).flatMap(
				([id, { cue, anchors }]): Fault[] => {
					if (cue === undefined || anchors.map(sentenceOf).includes(sentenceOf(cue.at))) return [];
					return [
						{
							path: [name, id, 'cue', 'at'],
							message: `The cue "${cue.words}" stands in a sentence in which the record has no anchor. Correct the address of the cue, or add the sentence's words to \`at\`.`,
						},
					];
				},
			),
		);
	},
};

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

export const noGroundOfItself: DataRule = {
	name: 'no-ground-of-itself',
	description: 'A claim rests on no claim that says the same again: a restatement gives no reason.',
	check: ({ claims }) =>
		Object.entries(claims).flatMap(([id, { because, restates }]) =>
			because
				.filter((ground) => restates.includes(ground) || claims[ground]?.restates.includes(id))
				.map((ground) => ({
					path: ['claims', id, 'because'],
					value: ground,
					message: `"${ground}" and "${id}" restate each other, so neither is a ground of the other. Remove one of the two relations.`,
				})),
		),
};
