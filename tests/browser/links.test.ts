import { type Anchor, link } from 'belarus-brief';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/text/words.js';
import { bracketOf } from './bracket.js';
import { eachSource } from './each-source.js';
import { distinct, type LinkCase } from './link-case.js';
import type { Source } from './sources.js';

describe('a link', () => {
	eachSource((source, opened) => {
		test.each(distinct(linkCases(source)))('to $name highlights its sentences, and nothing else', async (each) => {
			await opened().expectHighlight(each.address, each.pieces);
		});

		test.each(sentencesOf(source))('to $name passes over two words at most, for a quotation mark', ({ sentence }) => {
			const piece = bracketOf(source.canonical, source.dataset.article.passages, sentence);
			const within = ({ start, end }: { start: number; end: number }) => start >= sentence.start && end <= sentence.end;
			const own = wordsOf(source.canonical).filter(within);
			expect(own.filter(({ start }) => start < piece.start).length).toBeLessThanOrEqual(2);
			expect(piece.end).toBeGreaterThanOrEqual(sentence.end);
		});

		test('to words that the page does not have highlights nothing', async () => {
			await opened().expectHighlight('#:~:text=no%20such,words%20here', []);
		});
	});
});

function sentencesOf({ dataset }: Source) {
	return dataset.article.passages.flatMap(({ id, sentences }) =>
		sentences.map((sentence, index) => ({ name: `${id}.${index + 1}`, passage: id, sentence })),
	);
}

/** The addresses of all records, and of the sentences that no record is in. */
function linkCases(source: Source): LinkCase[] {
	const { canonical, dataset, records } = source;
	const { passages } = dataset.article;
	const sentences = sentencesOf(source);
	const piecesOf = (anchors: readonly Anchor[]) =>
		anchors.flatMap((anchor) =>
			sentences
				.filter(({ sentence: { start, end } }) => start < anchor.end && anchor.start < end)
				.map(({ sentence }) => bracketOf(canonical, passages, sentence)),
		);
	return [
		...records.map((record) => ({
			name: record.id,
			address: link(record, { in: dataset }),
			pieces: piecesOf(record.anchors),
		})),
		...sentences.map(({ name, passage, sentence: { start, end } }) => {
			const anchor = { passage, start, end };
			return { name, address: link(anchor, { in: dataset }), pieces: piecesOf([anchor]) };
		}),
	];
}
