import { linkIn } from 'belarus-brief/evidence';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { smallDataset } from '../data/compile-small.js';
import { SMALL_TEXT } from '../data/small-source.js';
import { HIGHLIGHT } from './article-page.js';
import { launchChromium, noChromium } from './chromium.js';
import { openReader } from './reader.js';
import { serve } from './serve.js';

const WORDS = 'the parish council should restore the tower';
const dataset = smallDataset();
const blocks = SMALL_TEXT.trim().split(/\n\s*\n/);

/** What stands before the article, and holds its words in a way that a browser finds. */
const DECOYS = {
	'a capital I with a dot': '<p>From İstanbul.</p>',
	'the words with accents': `<p>${WORDS.replaceAll('e', 'é')}</p>`,
	'the words in capitals': `<p>${WORDS.toUpperCase()}</p>`,
	'the words with a soft hyphen and a joiner': `<p>${WORDS.replace('council', 'coun\u00ADcil').replace('tower', 'to\u200Dwer')}</p>`,
	'the words in a menu': `<nav><a href="/">${WORDS}</a></nav>`,
	'the words in an aside': `<aside><p>${WORDS}</p></aside>`,
	'the words in a button': `<button>${WORDS}</button>`,
	'the words in a block that screen readers skip': `<div aria-hidden="true">${WORDS}</div>`,
	'the words in a picture': `<svg width="400" height="20"><text y="15">${WORDS}</text></svg>`,
	'the words in a block that is not displayed': `<div style="display: none">${WORDS}</div>`,
	'the words in a text field': `<textarea>${WORDS}</textarea>`,
};

const pageWith = (decoy: string) => `<!DOCTYPE html><meta charset="utf-8"><title>Swifts</title>
<style>::target-text { color: rgb(${HIGHLIGHT}); background: rgb(${HIGHLIGHT}) }</style>
${decoy}
<article data-article>${blocks.map((block) => `<p>${block}</p>`).join('\n')}</article>`;

if (noChromium !== undefined) {
	console.warn(`Skipped: ${noChromium}`);
	test('links past decoys need a browser', ({ skip }) => skip(noChromium));
}

describe.skipIf(noChromium !== undefined)(
	'in Chromium, a tight link opens the words of the article',
	{ timeout: 20_000 },
	() => {
		let browser: Browser | undefined;
		beforeAll(async () => {
			browser = await launchChromium();
		}, 60_000);
		afterAll(() => browser?.close());

		test.each(Object.entries(DECOYS))('behind %s', async (_, decoy) => {
			if (browser === undefined) throw new Error('The browser is not open.');
			const html = pageWith(decoy);
			const address = await linkIn('restore-tower', html, { in: dataset });
			const { url, close } = await serve(html);
			try {
				const read = await openReader(browser, url);
				await vi.waitFor(
					async () => {
						const shown = await read(address.slice(address.indexOf('#')));
						const found = shown.filter(({ highlighted }) => highlighted);
						expect(found.map(({ text }) => text).join(' ')).toBe(WORDS);
						expect(found.every(({ ofArticle }) => ofArticle)).toBe(true);
					},
					{ timeout: 3_000 },
				);
			} finally {
				close();
			}
		});
	},
);
