import * as brief from 'belarus-brief';
import {
	type Anchor,
	AnchorError,
	article,
	characterizations,
	claims,
	EditionError,
	link,
	mentions,
	recommendations,
	tenures,
} from 'belarus-brief';
import { describe, expect, test } from 'vitest';
import { smallDataset } from '../schema/small-dataset.js';

const directivesOf = (address: string) => address.split('#:~:')[1]?.split('&') ?? [];

const anchored = [claims, recommendations, tenures, characterizations].flatMap((collection) =>
	Object.values<{ readonly id: string; readonly anchors: readonly Anchor[] }>(collection),
);

const sentencesIn = ({ passage, start, end }: Anchor) =>
	article.passages
		.filter(({ id }) => id === passage)
		.flatMap(({ sentences }) => sentences.filter((sentence) => sentence.start < end && start < sentence.end));

describe('link()', () => {
	test('opens the sentence of a record on the publisher’s page', () => {
		expect(link(claims['cyberattacks-suspected'])).toBe(`${article.url}#:~:text=support%20for,infrastructure.`);
	});

	test('takes a record of any collection, an anchor or a mention', () => {
		const [mention] = mentions['julie-fisher'];
		if (!mention) throw new Error('She is mentioned.');
		const sentence = `${article.url}#:~:text=`;
		for (const linkable of [
			recommendations['assign-us-special-envoy'],
			tenures['fisher-special-envoy'],
			characterizations['war-labeled-unjustified'],
			article.disclaimer,
			mention,
		]) {
			expect(link(linkable).startsWith(sentence)).toBe(true);
		}
		expect(link(mention)).toBe(link(tenures['fisher-special-envoy']));
		expect(link({ passage: 'p02', start: 937, end: 946 })).toBe(link(claims['cyberattacks-suspected']));
	});

	test.each([
		['#main', '#main:~:'],
		['#/route/7', '#/route/7:~:'],
		['#', '#:~:'],
		['#:~:text=old', '#:~:'],
		['#main:~:text=old&text=older', '#main:~:'],
	])('keeps the fragment of an address, and puts its directives in place of older ones: %s', (fragment, opening) => {
		const small = smallDataset();
		const at = { ...small.article, url: `${small.article.url}${fragment}` };
		const plain = link('bees-return', { in: small });
		expect(link('bees-return', { in: { ...small, article: at } })).toBe(plain.replace('#:~:', opening));
	});

	test('gives one directive for several anchors in one sentence', () => {
		const { anchors } = claims['contributed-to-attacks-on-civilians'];
		expect(anchors).toHaveLength(2);
		expect(directivesOf(link(claims['contributed-to-attacks-on-civilians']))).toHaveLength(1);
	});

	test('gives a directive for each sentence of several anchors', () => {
		const regime = characterizations['lukashenka-government-labeled-regime'];
		expect(directivesOf(link(regime))).toHaveLength(regime.anchors.length);
		expect(new Set(directivesOf(link(regime))).size).toBe(regime.anchors.length);
	});

	test('gives a directive for each sentence that an anchor spans', () => {
		const body = article.passages.find(({ id }) => id === 'p08');
		if (!body) throw new Error('The passage is there.');
		expect(directivesOf(link({ passage: 'p08', start: body.start, end: body.end }))).toHaveLength(
			body.sentences.length,
		);
	});

	test('gives every record a directive a sentence, of words at its edges', () => {
		const edges = new Set(
			article.passages.flatMap(({ sentences }) => sentences.flatMap(({ opens, closes }) => [opens, closes])),
		);
		for (const record of anchored) {
			const directives = directivesOf(link(record));
			expect(directives, record.id).toHaveLength(new Set(record.anchors.flatMap(sentencesIn)).size);
			for (const directive of directives) {
				expect(directive, record.id).toMatch(/^text=(?:[^-,&]+-,)?[^-,&]+(?:,[^-,&]+)?(?:,-[^-,&]+)?$/);
				for (const term of directive.slice('text='.length).split(',')) {
					expect(edges, record.id).toContain(decodeURIComponent(term.replace(/^-|-$/g, '')));
				}
			}
		}
	});

	test('gives every record an address that browsers take as it is', () => {
		for (const record of anchored) expect(new URL(link(record)).href, record.id).toBe(link(record));
	});

	test('tells sentences apart: no two of the article have the same directive', () => {
		const all = article.passages.flatMap(({ id, sentences }) =>
			sentences.map(({ start, end }) => link({ passage: id, start, end })),
		);
		expect(new Set(all).size).toBe(all.length);
	});
});

describe('link() refuses', () => {
	const placed = { passage: 'p01', start: 60, end: 95 };

	test.each([
		['in no passage of the edition', { ...placed, passage: 'p99' }],
		['in a passage called __proto__', { ...placed, passage: '__proto__' }],
		['after the end of its passage', { ...placed, start: 90_000, end: 90_004 }],
		['across the end of its passage', { ...placed, end: 90_000 }],
		['before the start of its passage', { ...placed, start: 0, end: 9 }],
		['across the start of its passage', { ...placed, start: 0 }],
		['of a length below zero', { ...placed, start: 95, end: 90 }],
		['of no length', { ...placed, start: 90, end: 90 }],
		['at no number', { ...placed, start: Number.NaN }],
		['between two sentences', { ...placed, start: 225, end: 226 }],
	])('an anchor %s', (_, anchor) => {
		expect(() => link(anchor)).toThrow(AnchorError);
		expect(() => link(anchor, { in: brief })).toThrow(AnchorError);
	});

	test('a record one of whose anchors is outside', () => {
		expect(() => link({ id: 'mine', anchors: [placed, { ...placed, end: 90_000 }] })).toThrow(AnchorError);
	});

	test('an id without { in: dataset }', () => {
		const ask = () => Reflect.apply(link, undefined, ['cyberattacks-suspected']);
		expect(ask).toThrow(EditionError);
		expect(ask).toThrow('Pass its record, or its dataset: { in: dataset }.');
	});

	test('an id the dataset does not have', () => {
		for (const id of ['hives-bought', '', '__proto__', 'constructor', 'x'.repeat(1_000_000)]) {
			const ask = () => link(id, { in: smallDataset() });
			expect(ask).toThrow(EditionError);
			expect(ask).toThrow(expect.objectContaining({ code: 'foreign-record', expected: id, edition: '1.1.0' }));
			expect(ask).toThrow(expect.objectContaining({ message: expect.stringMatching(/^.{0,300}$/u) }));
		}
	});
});
