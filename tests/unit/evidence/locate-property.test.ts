import { fold, verify } from 'belarus-brief/evidence';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallDataset } from '../../data/compile-small.js';
import { expectHeld, held } from '../../data/hold-to-page.js';
import { SMALL_TEXT } from '../../data/small-source.js';
import { slowPlaces } from './slow-places.js';

const dataset = smallDataset();
const WORDS = SMALL_TEXT.split(/(?<=\s)/);
const share = fc.double({ min: 0, max: 0.999, noNaN: true });

type Edit = (words: string[]) => string[];

const at = (words: readonly string[], place: number) => Math.floor(place * words.length);

/** Edits of a list of words, each with the white space behind it. */
const edits: fc.Arbitrary<Edit> = fc.oneof(
	fc.tuple(share, fc.constantFrom('swift ', 'Tower. ', '🐦\n\n', 'the ', '“x” ')).map(([place, word]): Edit => {
		return (words) => words.with(at(words, place), word);
	}),
	fc.tuple(share, fc.integer({ min: 1, max: 12 })).map(([place, count]): Edit => {
		return (words) => words.toSpliced(at(words, place), count);
	}),
	fc.tuple(share, fc.constantFrom('Again. ', 'Read on 🐦\n\n', '\n\n', 'the tower ')).map(([place, word]): Edit => {
		return (words) => words.toSpliced(at(words, place), 0, word);
	}),
	fc.tuple(share, share, fc.integer({ min: 1, max: 30 })).map(([from, to, count]): Edit => {
		return (words) => {
			const cut = words.slice(at(words, from), at(words, from) + count);
			const rest = words.toSpliced(at(words, from), count);
			return rest.length === 0 ? words : rest.toSpliced(at(rest, to), 0, ...cut);
		};
	}),
	fc.tuple(share, share, fc.integer({ min: 1, max: 30 })).map(([from, to, count]): Edit => {
		return (words) => words.toSpliced(at(words, to), 0, ...words.slice(at(words, from), at(words, from) + count));
	}),
	fc.constantFrom<Edit>(
		(words) => words.map((word) => word.toUpperCase()),
		(words) => words.map((word) => word.replace(/[“”]/g, '"').replace('’', "'")),
		(words) => words.map((word) => word.replace(/ $/, '\u00A0 ')),
		(words) => words.map((word) => word.normalize('NFD')),
	),
);

const pages = fc
	.array(edits, { minLength: 1, maxLength: 4 })
	.map((list) => list.reduce((words, edit) => (words.length === 0 ? words : edit(words)), WORDS).join(''));

test('agrees with a slow search for the words themselves, whatever the edit', async () => {
	await fc.assert(
		fc.asyncProperty(pages, async (page) => {
			const { anchors } = await verify(page, { in: dataset });
			const all = held(dataset, SMALL_TEXT, anchors);
			expectHeld(all, page, 'by-words');
			for (const anchor of all) {
				const places = slowPlaces(page, anchor);
				const name = `${anchor.record} ${anchor.index}`;
				if (places === undefined) continue;
				const stands = anchor.status === 'exact' || anchor.status === 'moved';
				expect(stands, `${name}: ${anchor.status} in ${JSON.stringify(page)}`).toBe(places.length > 0);
				if (stands) expect(places, name).toContain(anchor.start);
			}
		}),
		{ numRuns: 400 },
	);
}, 60_000);

test('says exact only where the folded page agrees up to the words, in length', async () => {
	await fc.assert(
		fc.asyncProperty(pages, async (page) => {
			const { anchors } = await verify(page, { in: dataset });
			const points = Array.from(fold(page));
			for (const { status, words, folded, record } of held(dataset, SMALL_TEXT, anchors)) {
				if (status === 'exact')
					expect(points.slice(folded, folded + Array.from(words).length).join(''), record).toBe(words);
			}
		}),
		{ numRuns: 200 },
	);
}, 60_000);
