import type { Fault } from '../../error/fault.js';
import type { Anchor } from '../../model/anchor.js';
import type { Dataset } from '../../model/dataset.js';
import type { DataRule } from './data-rule.js';

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
