import type { Passage } from '../model/article.js';

/** A passage as links need it: where it stands and its sentences. */
export type SentencesOfPassage = Pick<Passage, 'id' | 'start' | 'end' | 'sentences'>;

/**
 * Reads the table of sentences: a line a passage, on it the passage's id and for each sentence its length, in base 36, and edges.
 *
 * In canon-1 one character parts sentences and two part blocks, so the lengths give all offsets.
 */
export function decodeSentences(table: string): SentencesOfPassage[] {
	let next = 0;
	return table.split('\n').map((line) => {
		const [id = '', ...cells] = line.split('\t');
		const start = next;
		const sentences = [];
		while (cells.length > 0) {
			const [length = '', opens, closes] = cells.splice(0, 3);
			const end = next + Number.parseInt(length, 36);
			sentences.push({ start: next, end, ...(opens && { opens }), ...(closes && { closes }) });
			next = end + 1;
		}
		next += 1;
		return { id, start, end: next - 2, sentences };
	});
}
