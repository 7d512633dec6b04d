import * as brief from 'belarus-brief';
import { characterizations, claims, mentions, recommendations, tenures } from 'belarus-brief';
import { canonicalize, linkIn, locate, verify } from 'belarus-brief/evidence';
import { describe, expect, test } from 'vitest';
import { anchorsOf } from '../../src/model/walk.js';
import { directiveFinder } from '../../src/text/directive-finder.js';
import { sliceCodePoints } from '../../src/text/words.js';
import { articleText, textPath } from './article-text.js';
import { codeUnitOffsets } from './code-points.js';
import { expectHeld, held } from './hold-to-page.js';
import { PAGE_EDITS } from './page-edits.js';
import { parseTextDirectives } from './parse-text-directive.js';

if (articleText === undefined) {
	test("evidence that needs the article's text", ({ skip }) => {
		skip(`There is no text at ${textPath}. Give its path in BELARUS_BRIEF_TEXT.`);
	});
}

describe.skipIf(articleText === undefined)("with the article's text", () => {
	const text = articleText ?? '';
	const records = [claims, recommendations, tenures, characterizations].flatMap((collection) =>
		Object.values(collection),
	);

	test('every anchor of every record is exact, at its own offsets', async () => {
		const report = await verify(text);
		expect(report.unchanged).toBe(true);
		expect(report.counts).toEqual({ exact: report.anchors.length, moved: 0, changed: 0, candidate: 0, missing: 0 });
		expect(report.affected).toEqual([]);
		for (const record of records) {
			const anchors: readonly brief.Anchor[] = record.anchors;
			const places = await locate(record, text);
			expect(places).toEqual(
				anchors.map(({ passage, start, end }, index) => ({ passage, index, status: 'exact', start, end })),
			);
		}
		for (const list of Object.values(mentions)) {
			for (const mention of list) expect((await locate(mention, text))[0]?.status).toBe('exact');
		}
	});

	test('every cue, time, quantity and marker, the disclaimer and the bound of the date are exact too', async () => {
		const { anchors, marks } = await verify(text);
		const spanOf = ({ start, end }: { readonly start?: number; readonly end?: number }) => `${start}-${end}`;
		expect(marks.filter(({ status }) => status !== 'exact')).toEqual([]);
		const addresses = Array.from(anchorsOf(brief), ({ anchor }) => spanOf(anchor));
		expect([...anchors, ...marks].map(spanOf).sort()).toEqual(addresses.sort());
		for (const claim of Object.values<brief.Claim>(claims)) {
			if (claim.cue === undefined) continue;
			const cue = marks.find(({ record, part }) => record === claim.id && part === 'cue');
			const words = sliceCodePoints(canonicalize(text), cue?.start ?? 0, cue?.end ?? 0);
			expect(words.toLowerCase(), claim.id).toBe(claim.cue.words.toLowerCase());
		}
	});

	test.each(PAGE_EDITS)(
		'its words are told after this edit: $name',
		async ({ edit, expected, read }) => {
			const page = edit(text);
			const { anchors } = await verify(page);
			expectHeld(held(brief, text, anchors), page, expected, read);
		},
		30_000,
	);

	test('a tight link of every record lands on the words of its anchors, none missed', async () => {
		const canonical = canonicalize(text);
		const offsets = codeUnitOffsets(canonical);
		const find = directiveFinder(canonical);
		for (const record of records) {
			const anchors: readonly brief.Anchor[] = record.anchors;
			const landings = parseTextDirectives(await linkIn(record, text)).map(({ prefix, start, end, suffix }) => {
				const landing = find([prefix, start, end, suffix]);
				return { start: offsets.indexOf(landing?.start ?? -1), end: offsets.indexOf(landing?.end ?? -1) };
			});
			for (const { start, end } of anchors) {
				const own = landings.find((landing) => landing.start <= start && end <= landing.end);
				expect(own, record.id).toBeDefined();
				// A browser highlights whole words: what stands around the anchor is the rest of a word.
				const around = `${sliceCodePoints(canonical, own?.start ?? 0, start)}|${sliceCodePoints(canonical, end, own?.end ?? 0)}`;
				expect(around, record.id).toMatch(/^\S*\|\S*$/);
			}
		}
	}, 60_000);
});
