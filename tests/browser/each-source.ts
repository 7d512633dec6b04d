import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { launchChromium, noChromium } from './chromium.js';
import { type OpenedSource, openSource } from './opened-source.js';
import { noArticle, type Source, sources } from './sources.js';

/** Opens every source in the browser for the tests that a function makes of it; says what is not at hand. */
export function eachSource(tests: (source: Source, opened: () => OpenedSource) => void): void {
	for (const [what, why] of [
		['a browser', noChromium],
		["the article's text", noArticle],
	]) {
		if (why === undefined) continue;
		// Vitest counts what is skipped, but keeps the reason to itself.
		console.warn(`Skipped: ${why}`);
		test(`what needs ${what}`, ({ skip }) => skip(why));
	}

	describe.skipIf(noChromium !== undefined)('in Chromium', { timeout: 20_000 }, () => {
		let browser: Browser | undefined;
		beforeAll(async () => {
			browser = await launchChromium();
		}, 60_000);
		afterAll(() => browser?.close());

		describe.each(sources())('of $name', (source) => {
			let opened: OpenedSource | undefined;
			beforeAll(async () => {
				if (browser) opened = await openSource(browser, source);
			}, 60_000);
			afterAll(() => opened?.close());
			tests(source, () => {
				if (opened === undefined) throw new Error('The page is not open.');
				return opened;
			});
		});
	});
}
