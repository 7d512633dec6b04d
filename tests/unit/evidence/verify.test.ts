import * as brief from 'belarus-brief';
import { EditionError } from 'belarus-brief';
import { formatReport, locate, verify } from 'belarus-brief/evidence';
import { describe, expect, test } from 'vitest';
import { smallDataset } from '../../data/compile-small.js';
import { SMALL_TEXT } from '../../data/small-source.js';

const dataset = smallDataset();
const reportOf = (page: string) => verify(page, { in: dataset });

describe('verify', () => {
	test('finds every anchor and mention of the text in place', async () => {
		const { unchanged, counts, anchors, affected, recommendations, edition } = await reportOf(SMALL_TEXT);
		expect({ unchanged, affected, recommendations, edition }).toEqual({
			unchanged: true,
			affected: [],
			recommendations: [],
			edition: '1.2.0',
		});
		expect(counts.exact).toBe(anchors.length);
	});

	test('brackets the words that changed, and names the recommendations that rest on them', async () => {
		const page = SMALL_TEXT.replace('came back', 'returned');
		const { unchanged, affected, recommendations, anchors } = await reportOf(page);
		expect(unchanged).toBe(false);
		expect(affected).toContain('swifts-returned');
		expect(recommendations).toEqual([{ id: 'restore-tower', through: ['swifts-returned'] }]);
		const anchor = anchors.find(({ record }) => record === 'swifts-returned');
		expect(anchor?.status).toBe('changed');
		expect(page.replaceAll('\n\n', '\n\n').slice(anchor?.start, anchor?.end)).toContain('returned');
	});

	test('misses a sentence that was deleted', async () => {
		const page = SMALL_TEXT.replace(/ The swifts will[^.]+\./, '');
		const places = await locate('swifts-would-be-safe', page, { in: dataset });
		expect(places).toEqual([{ passage: 'p03', index: 0, status: 'missing' }]);
	});

	test('takes a sentence between two others that changed for a candidate or a change, never for more', async () => {
		const page = SMALL_TEXT.replaceAll('the', 'that').replaceAll('ir', 'yr');
		for (const { status } of (await reportOf(page)).anchors)
			expect(status).toMatch(/^(?:exact|moved|changed|candidate|missing)$/);
	});

	test('reads HTML', async () => {
		const html = `<!doctype html><title>x</title><article>${SMALL_TEXT.trim()
			.split('\n\n')
			.map((block) => `<p>${block}</p>`)
			.join('\n')}</article>`;
		expect((await reportOf(html)).counts).toMatchObject({ changed: 0, candidate: 0, missing: 0 });
	});

	test('does not need the fingerprints again from the root module', async () => {
		expect((await verify('Another text.', { in: brief })).counts.exact).toBe(0);
	});

	test('asks for fingerprints where a dataset has none', async () => {
		const { fingerprints: _, ...rest } = dataset;
		await expect(verify('Another text.', { in: rest })).rejects.toThrow(EditionError);
		expect((await verify(SMALL_TEXT, { in: rest })).unchanged).toBe(true);
	});
});

describe('formatReport', () => {
	test('says in a line that all stands', async () => {
		expect(formatReport(await reportOf(SMALL_TEXT))).toMatch(/^The text is that of edition 1\.2\.0, to the letter\.\n/);
	});

	test('lists what does not stand', async () => {
		const text = formatReport(await reportOf(SMALL_TEXT.replace('came back', 'returned')));
		expect(text).toContain('\n  swifts-returned: anchor 0 changed [');
		expect(text).toContain('\n  restore-tower: through swifts-returned\n');
	});
});

describe('repeated phrases', () => {
	const heading = 'Read on 🐦';

	test('are told apart by their neighbors', async () => {
		const page = `${heading}\n\n${SMALL_TEXT}\n\n${heading}\n`;
		const [place] = await locate(dataset.mentions['field-notes']?.[0] ?? expect.fail(), page, { in: dataset });
		const start = Array.from(page.slice(0, page.indexOf(heading, 20))).length;
		expect(place).toMatchObject({ status: 'moved', start });
	});
});
