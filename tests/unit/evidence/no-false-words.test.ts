import { canonicalize, fold, foldWithOffsets, verify } from 'belarus-brief/evidence';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { madeEdition, type Span } from './made-edition.js';

const share = fc.double({ min: 0, max: 0.999, noNaN: true });
// So few that phrases repeat, and with what folds to another length or to nothing.
const WORDS = ['the', 'swifts', 'tower', 'rain', 'came', 'no', 'wait…', '½', 'naïve', '“so”', '🐦', 'x\u030C', 'Σ'];
const word = fc.constantFrom(...WORDS);
const sentence = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => `${words.join(' ')}.`);
const blocks = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
const chosen = fc.array(fc.tuple(share, fc.integer({ min: 0, max: 11 })), { minLength: 1, maxLength: 6 });

const inOneBlock = (text: string, start: number, end: number) =>
	!/\n/.test(Array.from(text).slice(start, end).join(''));

const editions = fc.tuple(blocks, chosen).map(([text, places]) =>
	madeEdition(text, (words, canonical) =>
		places.flatMap(([place, more]): Span[] => {
			const first = Math.floor(place * words.length);
			const from = words[first];
			const to = words
				.slice(first, first + more + 1)
				.findLast(({ end }) => from && inOneBlock(canonical, from.start, end));
			return from && to ? [{ start: from.start, end: to.end }] : [];
		}),
	),
);

type Edit = (pieces: readonly string[]) => string[];

const at = (pieces: readonly string[], place: number) => Math.floor(place * pieces.length);
const edits = fc.oneof(
	fc.tuple(share, fc.integer({ min: 1, max: 8 })).map(
		([place, count]): Edit =>
			(pieces) =>
				pieces.toSpliced(at(pieces, place), count),
	),
	fc.tuple(share, fc.constantFrom('no. ', 'rain ', 'box\n\n', '\n\n', '... ')).map(
		([place, piece]): Edit =>
			(pieces) =>
				pieces.toSpliced(at(pieces, place), 0, piece),
	),
	fc.tuple(share, share, fc.integer({ min: 1, max: 12 })).map(([from, to, count]): Edit => {
		return (pieces) => {
			const cut = pieces.slice(at(pieces, from), at(pieces, from) + count);
			const rest = pieces.toSpliced(at(pieces, from), count);
			return rest.toSpliced(at(rest, to), 0, ...cut);
		};
	}),
	fc.constantFrom<Edit>(
		(pieces) => pieces.map((piece) => piece.replace('…', '...')),
		(pieces) => pieces.map((piece) => piece.toUpperCase()),
		(pieces) => pieces.map((piece) => piece.replace(/[“”]/g, '"')),
	),
);
const edited = fc
	.array(edits, { minLength: 1, maxLength: 3 })
	.map(
		(list) => (text: string) =>
			list.reduce<readonly string[]>((pieces, edit) => edit(pieces), text.split(/(?<=\s)/)).join(''),
	);

describe('whatever the text, its anchors and the edit', () => {
	test('words that are said to stand are there, and exact is said of no other place than their own', async () => {
		await fc.assert(
			fc.asyncProperty(editions, edited, async ({ text, dataset, ids, spans }, edit) => {
				const page = canonicalize(edit(text));
				const points = Array.from(page);
				const own = Array.from(text);
				const before = foldWithOffsets(text).starts;
				const after = foldWithOffsets(page).starts;
				const { anchors } = await verify(page, { in: dataset });
				for (const [index, span] of spans.entries()) {
					const { status, start = 0, end = 0 } = anchors.find(({ record }) => record === ids[index]) ?? expect.fail();
					const words = fold(own.slice(span.start, span.end).join(''));
					const name = `${status} "${words}" [${start}, ${end}) of ${JSON.stringify(text)} in ${JSON.stringify(page)}`;
					if (status === 'missing') expect(end, name).toBe(0);
					else expect(start, name).toBeLessThan(end);
					expect(end, name).toBeLessThanOrEqual(points.length);
					if (status !== 'exact' && status !== 'moved') continue;
					expect(fold(points.slice(start, end).join('')), name).toBe(words);
					if (status === 'exact') expect(after.indexOf(start), name).toBe(before.indexOf(span.start));
				}
			}),
			{ numRuns: 500 },
		);
	}, 60_000);
});
