import { describe, expect, test } from 'vitest';
import { makeLock } from '../../src/author/lock/make.js';
import { canonicalize } from '../../src/text/canonical.js';
import { codePointLength } from '../../src/text/words.js';
import { lockFor } from './compile-small.js';
import { sha256 } from './sha256.js';
import { anchorOf } from './small-anchor.js';
import { SMALL_TEXT } from './small-source.js';

const lock = lockFor();
const canonical = canonicalize(SMALL_TEXT);
const span = (words: string): [number, number] => {
	const { start, end } = anchorOf('', words);
	return [start, end];
};

describe('the lock', () => {
	test('is of the canonical text', () => {
		expect(lock.text).toEqual({
			form: 'canon-1',
			unit: 'code point',
			length: codePointLength(canonical),
			sha256: sha256(canonical),
		});
	});

	test('resolves each address into the words that it counts to, in the order of the text', () => {
		expect(lock.addresses['p01.2:12']).toEqual(span('stubborn'));
		expect(lock.addresses['p01.3:5-9']).toEqual(span('reportedly raised their young there'));
		expect(lock.addresses['p02.1:1-2']).toEqual(span('Read on'));
		expect(lock.addresses['p04.1:1-9']).toEqual(span('The views expressed here are the author’s own'));
		const starts = Object.values(lock.addresses).map(([start]) => start);
		expect(starts).toEqual(starts.toSorted((a, b) => a - b));
	});

	test('has a fingerprint of every sentence, and of anchors from 24 characters on', () => {
		const key = (words: string) => span(words).join('-');
		expect(lock.fingerprints[key('Read on 🐦')]).toMatchObject({ length: 9, sha256: sha256('read on 🐦') });
		expect(lock.fingerprints[key('reportedly raised their young there')]).toMatchObject({ length: 35 });
		expect(lock.fingerprints).not.toHaveProperty(key('More than 40 pairs'));
		expect(lock.fingerprints).not.toHaveProperty(key('argues'));
	});

	test('folds the words before it fingerprints them', () => {
		const words = 'Keeper Tess Rowan argues that the swifts came back to the “stubborn” ruin anyway.';
		expect(lock.fingerprints[span(words).join('-')]?.sha256).toBe(
			sha256('keeper tess rowan argues that the swifts came back to the "stubborn" ruin anyway.'),
		);
	});

	test('has edges of sentences but for those of four words or fewer', () => {
		expect(lock.passages['p01']?.sentences[1]).toMatchObject({ opens: 'Keeper', closes: 'anyway.' });
		expect(lock.passages['p02']?.sentences[0]).toEqual({ start: span('Read on')[0], end: span('Read on 🐦')[1] });
	});
});

describe('making a lock', () => {
	test('takes two words for an edge where one lands too early', () => {
		const { passages } = makeLock(
			'Owls fly over the owl hill.\n\nHares run. Owls hunt mice over the hill.',
			[
				{ id: 'p00', sentences: [6] },
				{ id: 'p01', sentences: [2, 6] },
			],
			[],
		);
		expect(passages['p00']?.sentences[0]).toMatchObject({ opens: 'Owls fly', closes: 'hill.' });
		expect(passages['p01']?.sentences[1]).toMatchObject({ opens: 'Owls hunt' });
	});

	test('refuses sentences that no link can tell apart, naming them', () => {
		const twice = 'Swifts nest in the old tower.';
		const passage = (id: string) => ({ id, sentences: [6] });
		expect(() => makeLock(`${twice}\n\n${twice}`, [passage('p00'), passage('p01')], [])).toThrow(
			/^No link lands on p01\.1: /,
		);
	});

	test('refuses an address outside the text', () => {
		expect(() => makeLock('Swifts nest in the tower.', [{ id: 'p00', sentences: [5] }], ['p00.1:6'])).toThrow(
			'Address "p00.1:6" is outside the text.',
		);
	});
});
