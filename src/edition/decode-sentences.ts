import type { Passage } from '../model/article.js';

/** A passage as links need it: where it stands and its sentences. */
export type SentencesOfPassage = Pick<Passage, 'id' | 'start' | 'end' | 'sentences'>;

const SENTENCE_BREAK = 1;
const BLOCK_BREAK = 2;

/**
 * Reads the table of sentences: a line a passage, on it the passage's id and for each sentence its length and edges.
 *
 * In canon-1 one space parts sentences and a blank line parts blocks, so the lengths give all offsets.
 */
export function decodeSentences(table: string): SentencesOfPassage[] {
	let end = -BLOCK_BREAK;
	return table.split('\n').map((line) => {
		const [id = '', ...cells] = line.split('\t');
		const start = end + BLOCK_BREAK;
		end = start - SENTENCE_BREAK;
		const sentences = [];
		while (cells.length > 0) {
			const [length, opens, closes] = cells.splice(0, 3);
			const from = end + SENTENCE_BREAK;
			end = from + Number(length);
			sentences.push({ start: from, end, ...(opens && { opens }), ...(closes && { closes }) });
		}
		return { id, start, end, sentences };
	});
}
