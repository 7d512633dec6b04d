import { link } from 'belarus-brief';
import { canonicalize, linkIn } from 'belarus-brief/evidence';
import { describe, expect, test } from 'vitest';
import { directiveFinder } from '../../../src/text/directive-finder.js';
import { smallDataset } from '../../data/compile-small.js';
import { parseTextDirectives } from '../../data/parse-text-directive.js';
import { SMALL_TEXT } from '../../data/small-source.js';

const dataset = smallDataset();

/** The words on which the directives of a tight link land. */
async function landings(record: Parameters<typeof linkIn>[0], page: string): Promise<(string | undefined)[]> {
	const canonical = canonicalize(page);
	const find = directiveFinder(canonical);
	return parseTextDirectives(await linkIn(record, page, { in: dataset })).map(({ prefix, start, end, suffix }) => {
		const landing = find([prefix, start, end, suffix]);
		return landing && canonical.slice(landing.start, landing.end);
	});
}

describe('linkIn', () => {
	test('opens the words of the anchor, not its sentence', async () => {
		expect(await landings('restore-tower', SMALL_TEXT)).toEqual(['the parish council should restore the tower']);
	});

	test('makes a directive an anchor', async () => {
		const words = ['More than 40 pairs', 'reportedly raised their young there'];
		expect(await landings('pairs-bred', SMALL_TEXT)).toEqual(words);
	});

	test('borrows words around them where they stand earlier on the page', async () => {
		const page = `The parish council should restore the tower, they said.\n\n${SMALL_TEXT}`;
		const canonical = canonicalize(page);
		const [directive] = parseTextDirectives(await linkIn('restore-tower', page, { in: dataset }));
		const landing = directiveFinder(canonical)([
			directive?.prefix,
			directive?.start ?? '',
			directive?.end,
			directive?.suffix,
		]);
		expect(landing?.start).toBe(canonical.indexOf('the parish council should'));
	});

	test('writes the words as the copy has them', async () => {
		const page = SMALL_TEXT.replaceAll('“', '"').replaceAll('”', '"').replace('swifts came', 'Swifts came');
		const [words] = await landings('swifts-returned', page);
		expect(words).toBe('the Swifts came back to the "stubborn" ruin anyway');
	});

	test('opens the sentence where the copy does not have the words', async () => {
		expect(await linkIn('restore-tower', 'Another text.', { in: dataset })).toBe(
			link('restore-tower', { in: dataset }),
		);
	});

	test('spans a block that the page splits', async () => {
		const page = SMALL_TEXT.replace('the swifts came back', 'the swifts\n\ncame back');
		const [words] = await landings('swifts-returned', page);
		expect(words).toMatch(/^the swifts\n\ncame back .* anyway$/);
	});
});
