import type { Passage } from '../../model/article.js';

const RADIX = 36;

/** The sentences of all passages in the smallest form that still says all: the table that `decodeSentences` reads. */
export function sentenceTable(passages: readonly Passage[]): string {
	return passages
		.map(({ id, sentences }) =>
			[
				id,
				...sentences.flatMap(({ start, end, opens = '', closes = '' }) => [
					(end - start).toString(RADIX),
					opens,
					closes,
				]),
			].join('\t'),
		)
		.join('\n');
}
