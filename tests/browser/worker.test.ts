import { linkIn, verify } from 'belarus-brief/evidence';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallDataset } from '../data/compile-small.js';
import { SMALL_TEXT } from '../data/small-source.js';
import { SMALL_PAGE } from '../unit/evidence/small-page.js';
import { launchChromium, noChromium } from './chromium.js';
import { serve } from './serve.js';

const HTML = '<!DOCTYPE html><meta charset="utf-8"><title>A page with a worker</title>';
const WORKER = '/worker.js';
const RECORD = 'swifts-returned';
const dataset = smallDataset();

const PAGES = {
	'the text': SMALL_TEXT,
	'a page as a publisher serves it': SMALL_PAGE,
	'a text with words changed': SMALL_TEXT.replace('came back', 'returned'),
	'another text': 'Nothing of it stands here.',
};

/** What the worker answers. */
const ASK = `(message) => new Promise((resolve, reject) => {
	const worker = new Worker('${WORKER}', { type: 'module' });
	worker.onmessage = ({ data }) => resolve(data);
	worker.onerror = ({ message }) => reject(new Error(message));
	worker.postMessage(message);
})`;

if (noChromium !== undefined) {
	console.warn(`Skipped: ${noChromium}`);
	test('evidence in a worker needs a browser', ({ skip }) => skip(noChromium));
}

describe.skipIf(noChromium !== undefined)('evidence in a module worker of Chromium', { timeout: 20_000 }, () => {
	let browser: Browser | undefined;
	let page: Page | undefined;
	let close = () => {};

	beforeAll(async () => {
		const served = await serve(HTML, new Map([[WORKER, await bundledWorker()]]));
		close = served.close;
		browser = await launchChromium();
		page = await browser.newPage();
		await page.goto(served.url);
	}, 60_000);

	afterAll(async () => {
		await browser?.close();
		close();
	});

	test.each(Object.entries(PAGES))('tells of %s what it tells here', async (_, text) => {
		const message = { page: text, dataset, record: RECORD };
		const answer: unknown = await page?.evaluate(`(${ASK})(${JSON.stringify(message)})`);
		expect(answer).toEqual({
			report: await verify(text, { in: dataset }),
			address: await linkIn(RECORD, text, { in: dataset }),
		});
	});
});

/** The worker with the built package in it: a worker has no import map. */
async function bundledWorker(): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: ['tests/browser/evidence-worker.js'],
		bundle: true,
		format: 'esm',
		platform: 'browser',
		write: false,
	});
	return outputFiles.map(({ text }) => text).join('');
}
