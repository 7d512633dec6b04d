import { canonicalize, fold, locate } from 'belarus-brief/evidence';
import { describe, expect, test } from 'vitest';
import { fingerprintOf, madeEdition } from './made-edition.js';

/** The edition of some blocks of sentences, with a claim on the first place where some words stand in it. */
function editionOn(blocks: readonly (readonly string[])[], words: string) {
	return madeEdition(blocks, (_, text) => {
		const start = Array.from(text.slice(0, text.indexOf(words))).length;
		return [{ start, end: start + Array.from(words).length }];
	});
}

/** What became of some words of an edition on a page, with the words found there. */
async function found(blocks: readonly (readonly string[])[], words: string, page: string) {
	const { dataset, ids } = editionOn(blocks, words);
	const [{ status, start = 0, end = 0 } = expect.fail()] = await locate(ids[0] ?? '', page, { in: dataset });
	return [status, Array.from(canonicalize(page)).slice(start, end).join('')];
}

describe('a sentence too short to tell', () => {
	const blocks = [['The council was asked about the tower again.', 'No.', 'The swifts left it for good that year.']];

	test.each([
		['in its place', blocks[0]?.join(' ') ?? '', 'exact'],
		['beside its neighbor', 'No. The swifts left it for good that year.', 'moved'],
		['as a sentence of its own', 'Some ask. No. Others do not.', 'moved'],
		['as a block of its own', 'Some ask\n\nNo.\n\nOthers do not', 'moved'],
	])('stands %s', async (_, page, status) => {
		expect(await found(blocks, 'No', page)).toEqual([status, 'No']);
	});

	test.each([
		['the end of some other sentence', 'Asked for a tower, the keeper said no. Others did not ask.'],
		['the end of another sentence between its neighbors', `${blocks[0]?.[0]} It said no. ${blocks[0]?.[2]}`],
	])('is not taken for %s', async (_, page) => {
		const [status] = await found(blocks, 'No', page);
		expect(status).toMatch(/^(?:changed|missing)$/);
	});
});

describe('a sentence inside another', () => {
	const inner = 'the swifts will leave the tower for good.';
	const outer = `Keeper Tess Rowan warns that ${inner}`;
	const blocks = [[outer], ['A block stands between the two of them.'], [`T${inner.slice(1)}`]];

	test('is told from it while both stand', async () => {
		const page = blocks.map(([text]) => text).join('\n\n');
		expect(await found(blocks, 'The swifts', page)).toEqual(['exact', 'The swifts']);
		expect(await found(blocks, 'The swifts', `Note.\n\n${page}`)).toEqual(['moved', 'The swifts']);
	});

	test('does not stand there when its own words are gone', async () => {
		const page = `${outer}\n\n${blocks[1]?.[0]}`;
		const [status] = await found(blocks, 'The swifts', page);
		expect(status).toBe('missing');
	});
});

describe('an anchor across sentences', () => {
	const [one, two, three, four] = [
		'The tower stood empty for a year or more.',
		'Then the swifts came back to the old ruin.',
		'Nobody had asked them to do any such thing.',
		'They stay there to this day, people say.',
	];
	const blocks = [[one, two, three, four]];
	const words = 'came back to the old ruin. Nobody had asked';

	test.each([
		['stands with them', [one, two, three, four].join(' '), 'exact', words],
		['stands with them alone', `${two} ${three}`, 'moved', words],
		[
			'stands over a break that the page puts between them',
			`${one} ${two}\n\n${three} ${four}`,
			'exact',
			words.replace('. ', '.\n\n'),
		],
		[
			'is bracketed where one comes between',
			`${one} ${two} So it was. ${three} ${four}`,
			'changed',
			`${two} So it was. ${three}`,
		],
		[
			'is bracketed where the second changed',
			`${one} ${two} Nobody has called them to it at all. ${four}`,
			'changed',
			`${two} Nobody has called them to it at all.`,
		],
		[
			'is bracketed where the first changed',
			`${one} Then the swifts returned to the old ruin. ${three} ${four}`,
			'changed',
			`Then the swifts returned to the old ruin. ${three}`,
		],
		[
			'is about the first where nothing stands behind',
			`${one} ${two} Nobody called them. They left.`,
			'candidate',
			two,
		],
		['is about the first where they are swapped', `${one} ${three} ${two} ${four}`, 'candidate', two],
	])('%s', async (_, page, status, bracket) => {
		const [told, place] = await found(blocks, words, page);
		expect([told, place?.trim()]).toEqual([status, bracket]);
	});
});

describe('words after what folds to another length', () => {
	test('are moved in a sentence that changed, since nothing proves that they stand where they stood', async () => {
		const blocks = [['Well… the keeper says that the swifts came back to the tower anyway, and she is right.']];
		const words = 'the swifts came back to the tower anyway';
		// Two code points less before them: as far in as the offsets of the edition say, not as far as its words were.
		const [status, place] = await found(
			blocks,
			words,
			'Well… e keeper says that the swifts came back to the tower anyway, or not.',
		);
		expect([status, place]).toEqual(['moved', words]);
	});

	test('are exact in a sentence that stands', async () => {
		const blocks = [['Well… the keeper says that the swifts came back to the tower anyway.', 'It is so, is it not?']];
		expect(await found(blocks, 'It is', blocks[0]?.join('\n\n') ?? '')).toEqual(['exact', 'It is']);
	});

	test('are not told by their offsets where marks left out make up for it', async () => {
		const [edition, page] = ['The tower… a b c d x\u030C y\u030C.', 'The tower... a b c d x\u030C y\u030C.'];
		expect((await found([[edition]], 'c', page))[0]).toBe('candidate');
	});

	test('include the mark that the last of them carries', async () => {
		const blocks = [['Then the swifts of x\u030C came back to the old ruin.']];
		expect(await found(blocks, 'swifts of x\u030C', `Note. ${blocks[0]?.[0]}`)).toEqual(['moved', 'swifts of x\u030C']);
	});
});

describe('the edges of a text', () => {
	const blocks = [['Swifts deserve a second tower.'], ['This is what the old keeper writes about them at last']];

	test.each([
		['the first words, at the start', 'Swifts', '“S', 'exact'],
		['the last words, at the end', 'at last', '', 'exact'],
		['the last words, once more at the end', 'at last', ' at last', 'exact'],
	])('are found: %s', async (_, words, added, status) => {
		const text = blocks.map(([sentence]) => sentence).join('\n\n');
		const page = added === '“S' ? text.toUpperCase() : `${text.toUpperCase()}${added}`;
		const [told, place] = await found(blocks, words, page);
		expect([told, fold(place ?? '')]).toEqual([status, fold(words)]);
	});

	test('a text that stops in the last words has no more than a bracket of them', async () => {
		const page = 'Swifts deserve a second tower.\n\nThis is what the old keeper writes about them at';
		const [status] = await found(blocks, 'at last', page);
		expect(status).toBe('changed');
	});
});

test('marks that no sentence holds do not shift what comes behind', async () => {
	const { dataset, ids, text } = editionOn(
		[['The tower stood empty for a year or more”', 'Then the swifts came back to it.']],
		'swifts came back',
	);
	const [passage] = dataset.article.passages;
	const [first, second] = passage?.sentences ?? [];
	if (!passage || !first || !second) return expect.fail();
	const shorter = { ...first, end: first.end - 1 };
	const words = fold(Array.from(text).slice(0, shorter.end).join(''));
	const own = {
		...dataset,
		article: { ...dataset.article, passages: [{ ...passage, sentences: [shorter, second] }] },
		fingerprints: { ...dataset.fingerprints, [`0-${shorter.end}`]: fingerprintOf(words) },
	};
	const [place] = await locate(ids[0] ?? '', text.toUpperCase(), { in: own });
	expect(place?.status).toBe('exact');
});
