import { blocksOf } from '../../text/canonical.js';
import { codePointLength, type Word, wordsOf } from '../../text/words.js';

/** A sentence of the text at hand: offsets in code points into the canonical text, half-open, and its words there. */
export interface LaidOutSentence {
	readonly start: number;
	readonly end: number;
	readonly words: readonly Word[];
}

/** A passage of the text at hand, with its sentences. */
export interface LaidOutPassage {
	readonly id: string;
	readonly start: number;
	readonly end: number;
	readonly sentences: readonly LaidOutSentence[];
}

/** A passage as `data/article.yaml` counts it: the number of words in each sentence. */
export interface PassageCounts {
	readonly id: string;
	readonly sentences: readonly number[];
}

const BLOCK_BREAK = 2;

/**
 * Lays the passages over the blocks of a text, one block a passage, and cuts each into sentences by their word counts.
 *
 * @throws {Error} where the blocks or the words do not add up to what the passages count.
 */
export function layoutOf(text: string, passages: readonly PassageCounts[]): LaidOutPassage[] {
	const blocks = blocksOf(text);
	if (blocks.length !== passages.length) {
		throw new Error(
			`The text has ${blocks.length} blocks, data/article.yaml ${passages.length} passages. Each block needs a passage of its own: compare them in order.`,
		);
	}
	let start = 0;
	return passages.map((passage, index) => {
		const block = blocks[index] ?? '';
		const laidOut = layOutPassage(passage, block, start);
		start = laidOut.end + BLOCK_BREAK;
		return laidOut;
	});
}

function layOutPassage(passage: PassageCounts, block: string, blockStart: number): LaidOutPassage {
	const words = wordsOf(block);
	const counted = passage.sentences.reduce((sum, count) => sum + count, 0);
	if (counted !== words.length) {
		throw new Error(
			`Passage ${passage.id} has ${words.length} words, its sentences in data/article.yaml add up to ${counted}. Correct the counts there.`,
		);
	}
	const characters = Array.from(block);
	const end = codePointLength(block);
	const sentences: LaidOutSentence[] = [];
	let first = 0;
	let start = 0;
	for (const count of passage.sentences) {
		const next = first + count;
		const own = words.slice(first, next);
		const sentenceEnd = next === words.length ? end : gapAfter(characters, words[next - 1]);
		sentences.push({
			start: blockStart + start,
			end: blockStart + sentenceEnd,
			words: own.map((word) => ({ ...word, start: blockStart + word.start, end: blockStart + word.end })),
		});
		first = next;
		start = sentenceEnd + 1;
	}
	return { id: passage.id, start: blockStart, end: blockStart + end, sentences };
}

function gapAfter(characters: readonly string[], word: Word | undefined): number {
	return characters.indexOf(' ', word?.end ?? 0);
}
