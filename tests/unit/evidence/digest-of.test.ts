import { createHash } from 'node:crypto';
import { claims } from 'belarus-brief';
import { digestOf } from 'belarus-brief/evidence';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const expected = (value: unknown) =>
	createHash('sha256')
		.update(canonicalize(value) ?? '')
		.digest('hex');

test('digestOf agrees with the canonicalize package on any JSON value', async () => {
	await fc.assert(
		fc.asyncProperty(fc.jsonValue({ stringUnit: 'grapheme' }), async (value) => {
			expect(await digestOf(value)).toBe(expected(value));
		}),
	);
});

test('digestOf takes records', async () => {
	for (const claim of Object.values(claims)) expect(await digestOf(claim)).toBe(expected(claim));
});
