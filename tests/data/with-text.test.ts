import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as brief from 'belarus-brief';
import {
	type Anchor,
	article,
	characterizations,
	claims,
	entities,
	link,
	recommendations,
	tenures,
} from 'belarus-brief';
import { parseDataset } from 'belarus-brief/schema';
import { describe, expect, test } from 'vitest';
import { addressesIn } from '../../src/author/address.js';
import { formatLock } from '../../src/author/lock/lock.js';
import { makeLock } from '../../src/author/lock/make.js';
import { articleSource, readSourceTree } from '../../src/author/source/folder.js';
import { quotedAddresses, quotedWordsFaults } from '../../src/author/source/quotes.js';
import { canonicalize } from '../../src/text/canonical.js';
import { roll } from '../../src/text/digest.js';
import { directiveFinder } from '../../src/text/directive-finder.js';
import { fold } from '../../src/text/fold.js';
import { codePointLength, sliceCodePoints } from '../../src/text/words.js';
import { articleText, textPath } from './article-text.js';
import { codeUnitOffsets } from './code-points.js';
import { exposureOf } from './exposure.js';
import { parseTextDirectives } from './parse-text-directive.js';
import { sha256 } from './sha256.js';
import { sharedPassage, sharedRuns } from './shared-runs.js';
import { root, shipped } from './shipped.js';

if (articleText === undefined) {
	test("what needs the article's text", ({ skip }) => {
		skip(`There is no text at ${textPath}. Give its path in BELARUS_BRIEF_TEXT.`);
	});
}

describe.skipIf(articleText === undefined)("with the article's text", () => {
	const canonical = canonicalize(articleText ?? '');
	const { notice: _, ...json } = shipped('dataset.json');
	const dataset = parseDataset(json);
	const names = Object.values(entities).flatMap(({ name, names }) => [name, ...names.map(({ value }) => value)]);
	const records = [claims, recommendations, tenures, characterizations].flatMap((collection) =>
		Object.values(collection),
	);

	test('the text is the one that the dataset annotates', () => {
		expect(sha256(canonical)).toBe(article.text.sha256);
		expect(codePointLength(canonical)).toBe(article.text.length);
	});

	test('the lock is up to date', () => {
		const files = readSourceTree(join(root, 'data'));
		const addresses = files.flatMap(addressesIn).map(({ address }) => address);
		const lock = makeLock(articleText ?? '', articleSource(files).passages, addresses, files.flatMap(quotedAddresses));
		expect(formatLock(lock), 'Run `npm run anchor`.').toBe(readFileSync(join(root, 'data/anchors.lock.json'), 'utf8'));
	});

	test('cues and labels say what stands at their addresses', () => {
		const files = readSourceTree(join(root, 'data'));
		const addresses = files.flatMap(addressesIn).map(({ address }) => address);
		const lock = makeLock(articleText ?? '', articleSource(files).passages, addresses);
		const wordsAt = (address: string) => sliceCodePoints(canonical, ...(lock.addresses[address] ?? [0, 0]));
		expect(files.flatMap((file) => quotedWordsFaults(file, wordsAt))).toEqual([]);
	});

	describe('fingerprints', () => {
		const fingerprints = Object.entries(dataset.fingerprints ?? {});

		test('are of the words that they stand for', () => {
			for (const [key, fingerprint] of fingerprints) {
				const [start = 0, end = 0] = key.split('-').map(Number);
				const folded = fold(sliceCodePoints(canonical, start, end));
				expect({ length: codePointLength(folded), roll: roll(folded), sha256: sha256(folded) }, key).toEqual(
					fingerprint,
				);
			}
		});

		test('are there for every sentence and for every anchor of 24 folded code points and more', () => {
			const keys = new Set(fingerprints.map(([key]) => key));
			const sentences = article.passages.flatMap((passage) => passage.sentences);
			for (const { start, end } of sentences) expect(keys).toContain(`${start}-${end}`);
			for (const { id, anchors } of records) {
				for (const { start, end } of anchors) {
					const length = codePointLength(fold(sliceCodePoints(canonical, start, end)));
					if (length >= 24) expect(keys, id).toContain(`${start}-${end}`);
				}
			}
		});
	});

	describe('a link', () => {
		const offsets = codeUnitOffsets(canonical);
		const find = directiveFinder(canonical);
		const sentences = article.passages.flatMap((passage) =>
			passage.sentences.map((sentence, index) => ({
				...sentence,
				passage: passage.id,
				name: `${passage.id}.${index + 1}`,
			})),
		);

		/** Where a browser lands, in code points: each part of the address by itself. */
		const landingsOf = (address: string) =>
			parseTextDirectives(address).map(({ prefix, start, end, suffix }) => {
				const landing = find([prefix, start, end, suffix]);
				if (landing === undefined) throw new Error(`${address} lands nowhere.`);
				return { start: offsets.indexOf(landing.start), end: offsets.indexOf(landing.end) };
			});

		test.each(sentences.filter(({ opens }) => opens !== undefined))(
			'to $name lands on that sentence and on nothing before it',
			(sentence) => {
				const { passage, start, end, opens = '' } = sentence;
				const [landing, ...more] = landingsOf(link({ passage, start, end }));
				expect(more).toEqual([]);
				expect(landing?.end).toBe(end);
				// An edge has no quotation mark in it, so the first word or two of a sentence may be passed over.
				const passed = sliceCodePoints(canonical, start, landing?.start ?? -1);
				expect(landing?.start).toBeGreaterThanOrEqual(start);
				expect(passed === '' || /['’‘“”"]/.test(passed), `passes over ${JSON.stringify(passed)}`).toBe(true);
				expect(sliceCodePoints(canonical, landing?.start ?? 0, end).startsWith(opens)).toBe(true);
			},
		);

		test.each(sentences.filter(({ opens }) => opens === undefined))(
			'to $name, too short for edges, brackets it by its neighbors',
			(sentence) => {
				const { passage, start, end } = sentence;
				const index = sentences.indexOf(sentence);
				const before = sentences.slice(0, index).findLast(({ closes }) => closes);
				const after = sentences.slice(index).find(({ opens }) => opens);
				const [landing] = landingsOf(link({ passage, start, end }));
				const from = before ? before.end - codePointLength(before.closes ?? '') : after?.start;
				expect(landing).toEqual({ start: from, end: after ? expect.any(Number) : before?.end });
				if (after) expect(landing?.end).toBeGreaterThanOrEqual(end);
				if (after) expect(sliceCodePoints(canonical, 0, landing?.end ?? 0).endsWith(after.opens ?? '')).toBe(true);
			},
		);

		test('of every record lands on the sentences of its anchors, none of them missed', () => {
			const holding = ({ start, end }: Anchor) => sentences.filter((each) => each.start < end && start < each.end);
			for (const record of records) {
				const anchors: readonly Anchor[] = record.anchors;
				const wanted = new Set(anchors.flatMap(holding));
				const landings = landingsOf(link(record));
				expect(landings, record.id).toHaveLength(wanted.size);
				for (const { start, end, opens } of wanted) {
					const own = landings.filter((landing) => landing.end === end && landing.start >= start);
					const around = landings.filter((landing) => landing.end >= end && landing.start <= start);
					expect([...own, ...(opens === undefined ? around : [])].length, record.id).toBeGreaterThan(0);
				}
			}
		});
	});

	describe('our wording', () => {
		const shared = sharedRuns(canonical, 5);
		const insideNames = names.map((name) => sharedRuns(name, 5));

		test.each([...Object.values(claims), ...Object.values(recommendations)])(
			'$id shares no more than five words in a row with the article',
			({ that }) => {
				expect(shared(that).filter((run) => !insideNames.some((inName) => inName(run).length > 0))).toEqual([]);
			},
		);
	});

	test('edges, cues, markers and labels expose at most 15 % of the article, in no run over 60', () => {
		const { share, runs } = exposureOf(canonical, dataset);
		const figure = `${(100 * share).toFixed(2)} % of the article is exposed, the longest runs are ${JSON.stringify(runs.slice(0, 3))}`;
		expect(share, figure).toBeLessThanOrEqual(0.15);
		expect(runs[0]?.length, figure).toBeLessThanOrEqual(60);
		// Nobody measured anything if nothing is exposed: links need edges.
		expect(share, figure).toBeGreaterThan(0.01);
	});

	describe('no more than 60 characters of the article in a row', () => {
		const passage = sharedPassage(canonical.replace(article.title, ''), 60);
		const folders = ['src', 'data', 'docs', 'tests', '.changeset', '.ci'];
		const inside = folders.flatMap((folder) =>
			readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map((entry) => join(entry.parentPath, entry.name)),
		);
		const beside = readdirSync(root, { withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(root, entry.name));

		test('are in any file of the repository', () => {
			expect(inside.length).toBeGreaterThan(200);
			const found = [...inside, ...beside].flatMap((file) => {
				const words = passage(readFileSync(file, 'utf8'));
				return words === undefined ? [] : [`${file}: ${words.slice(0, 20)}…`];
			});
			expect(found).toEqual([]);
		}, 60_000);

		test('are what the root exports', () => {
			expect(passage(JSON.stringify(brief))).toBeUndefined();
		});
	});
});
