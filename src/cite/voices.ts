import { AnchorError } from '../error/anchor-error.js';
import type { Passage } from '../model/article.js';
import type { VoiceOf } from './attribution.js';

const NOWHERE = { passage: 'none', start: 0, end: 0 };

/** Tells who speaks where an anchor stands; a passage that is not there is an error, for nobody would be named. */
export function voicesIn(passages: readonly Pick<Passage, 'id' | 'voice'>[]): VoiceOf {
	return (anchor) => {
		const passage = passages.find(({ id }) => id === anchor?.passage);
		if (passage === undefined) throw new AnchorError(anchor ?? NOWHERE);
		return passage.voice;
	};
}
