import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roll } from '../../../src/text/digest.js';
import { awkwardText } from './awkward-text.js';

const BASE = 1_000_003n;

/** The definition in the design, term by term: `Σ c_i · 1000003^(n-1-i) mod 2^32` over code points. */
function byDefinition(text: string): number {
	const characters = Array.from(text, (character) => BigInt(character.codePointAt(0) ?? 0));
	const terms = characters.map((code, index) => code * BASE ** BigInt(characters.length - 1 - index));
	return Number(terms.reduce((sum, term) => sum + term, 0n) % 2n ** 32n);
}

describe('roll', () => {
	test.each([
		['', 0],
		['a', 97],
		['ab', 97 * 1_000_003 + 98],
		['🐦', 0x1f426],
		['swifts', byDefinition('swifts')],
	])('of %j is %d', (text, hash) => {
		expect(roll(text)).toBe(hash);
	});

	test('is what the definition says', () => {
		fc.assert(
			fc.property(awkwardText, (text) => {
				expect(roll(text)).toBe(byDefinition(text));
			}),
		);
	});

	test('is what the definition says of a long text, and no negative number', () => {
		const long = 'The swifts nest in the tower. 🐦 '.repeat(20);
		expect(roll(long)).toBe(byDefinition(long));
		fc.assert(
			fc.property(awkwardText, (text) => {
				expect(roll(text)).toBeGreaterThanOrEqual(0);
			}),
		);
	});

	test('rolls: a window moves on by its first and its next character', () => {
		const text = Array.from('keeper tess rowan argues that the swifts came back');
		const size = 24;
		const top = Number(BASE ** BigInt(size - 1) % 2n ** 32n);
		for (let start = 0; start + size < text.length; start += 1) {
			const window = text.slice(start, start + size).join('');
			const gone = Math.imul(text[start]?.codePointAt(0) ?? 0, top);
			const moved = (Math.imul(roll(window) - gone, Number(BASE)) + (text[start + size]?.codePointAt(0) ?? 0)) >>> 0;
			expect(moved).toBe(roll(text.slice(start + 1, start + 1 + size).join('')));
		}
	});
});
