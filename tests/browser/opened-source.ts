import type { Browser } from 'playwright-core';
import { expect, vi } from 'vitest';
import { articlePage } from './article-page.js';
import type { Piece } from './bracket.js';
import { expectedHighlight } from './highlight.js';
import { openReader } from './reader.js';
import { serve } from './serve.js';
import type { Source } from './sources.js';

/** An article in a browser, ready for its links to be followed. */
export interface OpenedSource {
	/** Follows a link to the page, and holds what the browser shows to the pieces of the text that it should show. */
	readonly expectHighlight: (address: string, pieces: readonly Piece[]) => Promise<void>;
	readonly close: () => void;
}

/** The page that a browser is shown of an article. */
export function pageOf({ canonical, dataset }: Source): string {
	return articlePage(canonical, dataset.article.passages);
}

/** Serves the page of an article, and opens it in the browser. */
export async function openSource(browser: Browser, source: Source): Promise<OpenedSource> {
	const { url, close } = await serve(pageOf(source));
	const read = await openReader(browser, url);
	const look = async (fragment: string, pieces: readonly Piece[]) => {
		const words = await read(fragment);
		const wordsAt = (indices: readonly number[]) => indices.map((index) => `${index} ${words[index]?.text}`);
		const highlighted = words.flatMap((word, index) => (word.highlighted ? [index] : []));
		expect(wordsAt(highlighted)).toEqual(wordsAt(expectedHighlight(words, source.canonical, pieces)));
		// Of several pieces, a browser scrolls to the one that the address names first.
		const [first] = expectedHighlight(words, source.canonical, pieces.slice(0, 1));
		if (first !== undefined) expect(words[first], fragment).toHaveProperty('inView', true);
	};
	return {
		// A busy machine may be looked at before it has looked; one that looks wrong will not come right by waiting.
		expectHighlight: (address, pieces) =>
			vi.waitFor(() => look(address.slice(address.indexOf('#')), pieces), { timeout: 3_000 }),
		close,
	};
}
