import { linkIn } from 'belarus-brief/evidence';
import { describe, test } from 'vitest';
import { noChromium } from './chromium.js';
import { eachSource } from './each-source.js';
import { distinct, type LinkCase } from './link-case.js';
import { pageOf } from './opened-source.js';
import { type Source, sources } from './sources.js';
import { wholeWords } from './whole-words.js';

/** The tight links of all records, made of the very page that the browser opens. */
async function tightLinkCases(source: Source): Promise<LinkCase[]> {
	const { canonical, dataset, records } = source;
	const page = pageOf(source);
	const whole = wholeWords(canonical);
	const cases = records.map(async (record) => ({
		name: record.id,
		address: await linkIn(record, page, { in: dataset }),
		pieces: record.anchors.map(whole),
	}));
	return distinct(await Promise.all(cases));
}

// Before the tests are told apart, since each is named after its record; not where none of them would run.
const cases = new Map<string, readonly LinkCase[]>();
if (noChromium === undefined) {
	for (const source of sources()) cases.set(source.name, await tightLinkCases(source));
}

describe('a tight link', () => {
	eachSource((source, opened) => {
		const all = cases.get(source.name) ?? [];
		const follow = ({ address, pieces }: LinkCase) => opened().expectHighlight(address, pieces);

		test.each(all)("to $name highlights its anchors' words, and nothing else", follow);
	});
});
