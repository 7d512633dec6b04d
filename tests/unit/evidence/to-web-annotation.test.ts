import { characterizations, claims, EditionError } from 'belarus-brief';
import { canonicalize, toWebAnnotation } from 'belarus-brief/evidence';
import { describe, expect, test } from 'vitest';
import { smallDataset } from '../../data/compile-small.js';
import { SMALL_TEXT } from '../../data/small-source.js';

describe('toWebAnnotation', () => {
	const dataset = smallDataset();

	test('gives the anchor of a claim as the model asks, with an attributed sentence and no quote', () => {
		expect(toWebAnnotation('boxes-lost', { in: dataset })).toEqual([
			{
				'@context': 'http://www.w3.org/ns/anno.jsonld',
				id: expect.stringMatching(/^ni:\/\/\/sha-256;[\w-]{43}#boxes-lost\/0$/),
				type: 'Annotation',
				motivation: 'describing',
				body: {
					type: 'TextualBody',
					value: 'Ivy Marsh writes that the mill tower had no nesting boxes left after 2019.',
					format: 'text/plain',
					language: 'en',
				},
				target: {
					type: 'SpecificResource',
					source: 'https://moor-letter.example/swifts',
					selector: {
						type: 'TextPositionSelector',
						start: 31,
						end: 261,
						refinedBy: { type: 'TextPositionSelector', start: 0, end: 67 },
					},
				},
			},
		]);
	});

	test('gives one an anchor, whose offsets lead to its words', () => {
		const points = Array.from(canonicalize(SMALL_TEXT));
		const words = toWebAnnotation('pairs-bred', { in: dataset }).map(({ target: { selector } }) => {
			const { start, end } = selector.refinedBy ?? { start: 0, end: 0 };
			return points.slice(selector.start, selector.end).slice(start, end).join('');
		});
		expect(words).toEqual(['More than 40 pairs', 'reportedly raised their young there']);
	});

	test('has no body for what is no clause', () => {
		const [annotation] = toWebAnnotation(Object.values(characterizations)[0] ?? expect.fail());
		expect(annotation?.motivation).toBe('highlighting');
		expect(annotation).not.toHaveProperty('body');
	});

	test('gives every record ids of its own', () => {
		const ids = Object.values(claims).flatMap((claim) => toWebAnnotation(claim).map(({ id }) => id));
		expect(new Set(ids).size).toBe(ids.length);
		for (const id of ids) expect(URL.canParse(id)).toBe(true);
	});

	test('takes no record of another dataset', () => {
		expect(() => toWebAnnotation('boxes-lost')).toThrow(EditionError);
	});
});
