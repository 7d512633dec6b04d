import { AnchorError } from '../error/anchor-error.js';
import type { Passage } from '../model/article.js';
import type { VoiceOf } from './attribution.js';

/** Tells who speaks in a passage; a passage that is not there is an error, for nobody would be named. */
export function voicesIn(passages: readonly Pick<Passage, 'id' | 'voice'>[]): VoiceOf {
	return (id) => {
		const passage = passages.find((each) => each.id === id);
		if (passage) return passage.voice;
		throw new AnchorError({
			code: 'unknown-passage',
			passage: id,
			start: 0,
			end: 0,
			problem: 'stands in a passage that this edition does not have',
			remedy: 'Pass the dataset the record comes from: { in: dataset }.',
		});
	};
}
