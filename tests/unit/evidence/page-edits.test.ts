import { verify } from 'belarus-brief/evidence';
import { describe, expect, test } from 'vitest';
import { smallDataset } from '../../data/compile-small.js';
import { expectHeld, held } from '../../data/hold-to-page.js';
import { PAGE_EDITS } from '../../data/page-edits.js';
import { SMALL_TEXT } from '../../data/small-source.js';

describe('the words of the small article', () => {
	const dataset = smallDataset();

	test.each(PAGE_EDITS)(
		'are told after this edit: $name',
		async ({ edit, expected, read }) => {
			const page = edit(SMALL_TEXT);
			const { anchors, counts } = await verify(page, { in: dataset });
			expect(anchors.length).toBeGreaterThan(15);
			expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(anchors.length);
			expectHeld(held(dataset, SMALL_TEXT, anchors), page, expected, read);
		},
		20_000,
	);
});
