import type { Anchor } from 'belarus-brief';
import { canonicalize, formatReport, type VerifiedMark, verify } from 'belarus-brief/evidence';
import { describe, expect, test } from 'vitest';
import { anchorsOf } from '../../../src/model/walk.js';
import { smallDataset } from '../../data/compile-small.js';
import { SMALL_TEXT } from '../../data/small-source.js';

const dataset = smallDataset();
const ARTICLE = 'swifts-deserve-a-second-tower';
const CANONICAL = canonicalize(SMALL_TEXT);

const wordsAt = (page: string, { start = 0, end = 0 }: { readonly start?: number; readonly end?: number }) =>
	Array.from(page).slice(start, end).join('');
const marksIn = async (page: string) => (await verify(page, { in: dataset })).marks;
const ofRecord = (marks: readonly VerifiedMark[], record: string, part: string) =>
	marks.find((mark) => mark.record === record && mark.part === part) ?? expect.fail();

describe('the marks of a report', () => {
	test('are every cue, time, quantity and marker, the disclaimer and the bound of the date, each with its words', async () => {
		const told = (await marksIn(SMALL_TEXT)).map((mark) => [mark.record, mark.part, wordsAt(CANONICAL, mark)]);
		expect(told).toEqual([
			['boxes-lost', 'when', '2019'],
			['swifts-returned', 'cue', 'argues'],
			['pairs-bred', 'cue', 'reportedly'],
			['pairs-bred', 'when', 'before the long drought'],
			['pairs-bred', 'quantity', 'More than 40 pairs'],
			['restore-tower', 'cue', 'should'],
			['lend-ladders', 'cue', 'must'],
			['loss-of-boxes', 'when', '2019'],
			['swifts-returned', 'marker', 'For this reason'],
			['lend-ladders', 'marker', 'To this end'],
			[ARTICLE, 'disclaimer', 'The views expressed here are the author’s own'],
			[ARTICLE, 'published', '2019'],
		]);
	});

	test('and the anchors together are every address of the dataset', async () => {
		const spanOf = ({ start, end }: Pick<Partial<Anchor>, 'start' | 'end'>) => `${start}-${end}`;
		const { anchors, marks } = await verify(SMALL_TEXT, { in: dataset });
		const all = Array.from(anchorsOf(dataset), ({ anchor }) => spanOf(anchor));
		expect([...anchors, ...marks].map(spanOf).sort()).toEqual(all.sort());
	});

	test('are exact in the text of the edition, and not counted among the anchors', async () => {
		const { marks, anchors, counts } = await verify(SMALL_TEXT, { in: dataset });
		expect(new Set(marks.map(({ status }) => status))).toEqual(new Set(['exact']));
		expect(counts.exact).toBe(anchors.length);
	});

	test('move with the text', async () => {
		const page = `A note.\n\n${SMALL_TEXT}`;
		for (const mark of await marksIn(page)) expect(mark.status).toBe('moved');
		expect(wordsAt(page, ofRecord(await marksIn(page), 'lend-ladders', 'cue'))).toBe('must');
	});

	test('are missing where their sentence is gone', async () => {
		const marks = await marksIn(SMALL_TEXT.replace(/\n\nThe views[^\n]+/, ''));
		expect(ofRecord(marks, ARTICLE, 'disclaimer')).toEqual({ record: ARTICLE, part: 'disclaimer', status: 'missing' });
	});
});

describe('what a lost mark shakes', () => {
	test('is its record, though every anchor of that stands, and what is recommended because of it', async () => {
		const report = await verify(SMALL_TEXT.replace('For this reason,', 'Therefore,'), { in: dataset });
		expect(ofRecord(report.marks, 'swifts-returned', 'marker').status).toBe('changed');
		const own = report.anchors.filter(({ record }) => record === 'swifts-returned');
		expect(own.map(({ status }) => status)).toEqual(['exact']);
		expect(report.affected).toContain('swifts-returned');
		const advice = report.recommendations.find(({ id }) => id === 'restore-tower');
		expect(advice?.through).toContain('swifts-returned');
	});

	test('is the article, where the disclaimer changed', async () => {
		const { affected } = await verify(SMALL_TEXT.replace('expressed here', 'printed here'), { in: dataset });
		expect(affected).toContain(ARTICLE);
	});

	test('is told to people by the name of the part', async () => {
		const report = await verify(SMALL_TEXT.replace('For this reason,', 'Therefore,'), { in: dataset });
		expect(formatReport(report)).toMatch(/\n {2}swifts-returned: marker changed \[\d+, \d+\)\n/);
	});

	test('is counted apart from the anchors', async () => {
		expect(formatReport(await verify(SMALL_TEXT, { in: dataset }))).toMatch(
			/\n12 marks of cues, [^:]+: 12 exact, 0 moved, 0 changed, 0 candidates, 0 missing\.\n$/,
		);
	});
});
