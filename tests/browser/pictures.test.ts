import { attribute, because, recommendations, UnknownIdError } from 'belarus-brief';
import { toSvg } from 'belarus-brief/export';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostileDataset } from '../unit/export/hostile-dataset.js';
import { launchChromium, noChromium } from './chromium.js';

const ID = 'punish-lukashenka-government';

/** For each box: its words, and by how much they reach out of it. */
const BOXES = `[...document.querySelectorAll('g')].map((box) => {
	const frame = box.querySelector('rect').getBoundingClientRect();
	const text = box.querySelector('text').getBoundingClientRect();
	const out = Math.max(frame.left - text.left, text.right - frame.right, frame.top - text.top, text.bottom - frame.bottom);
	return { id: box.id, words: [...box.querySelectorAll('tspan')].map((line) => line.textContent).join(' '), out };
})`;

describe('a picture of an argument', () => {
	test('tells an id that no record has', () => {
		expect(() => toSvg({ record: 'punish-lukashenko' })).toThrow(UnknownIdError);
	});

	describe.skipIf(noChromium !== undefined)('in Chromium', { timeout: 20_000 }, () => {
		let browser: Browser | undefined;
		beforeAll(async () => {
			browser = await launchChromium();
		}, 60_000);
		afterAll(() => browser?.close());

		async function shown(svg: string): Promise<{ id: string; words: string; out: number }[]> {
			const page = await browser?.newPage();
			await page?.setContent(svg);
			expect(await page?.locator('svg').getAttribute('role')).toBe('img');
			return (await page?.evaluate(BOXES)) as { id: string; words: string; out: number }[];
		}

		test('has a box for each record of the argument, with its attributed sentence inside', async () => {
			const boxes = await shown(String(toSvg({ record: ID })[0]?.content));
			const argued = [recommendations[ID], ...because(ID, { deep: true })];
			expect(new Set(boxes.map(({ id }) => id))).toEqual(new Set(argued.map(({ id }) => id)));
			for (const record of argued) expect(boxes.find(({ id }) => id === record.id)?.words).toBe(attribute(record));
			for (const { id, out } of boxes) expect(out, id).toBeLessThan(1);
		});

		test('takes hostile texts as texts', async () => {
			const dataset = hostileDataset();
			const boxes = await shown(String(toSvg({ in: dataset })[0]?.content));
			const said = Object.values(dataset.claims).map((claim) =>
				attribute(claim, { in: dataset }).split(/\s+/).join(' '),
			);
			expect(boxes.length).toBeGreaterThan(0);
			for (const { words, id } of boxes) if (id in dataset.claims) expect(said).toContain(words);
		});
	});
});
