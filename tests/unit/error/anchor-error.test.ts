import { AnchorError, link } from 'belarus-brief';
import { expect, test } from 'vitest';

test('an AnchorError says which anchor, what is wrong and what to do', () => {
	const error = new AnchorError({ passage: 'p01', start: 90_000, end: 90_004 });
	expect(error).toBeInstanceOf(Error);
	expect(error).toMatchObject({ name: 'AnchorError', code: 'misplaced', passage: 'p01', start: 90_000, end: 90_004 });
	expect(error.message).toBe(
		'The anchor p01 [90000, 90004) is in no sentence of this edition. Pass its dataset: { in: dataset }.',
	);
});

test('an AnchorError is what a function throws', () => {
	expect(() => link({ passage: 'p01', start: 90_000, end: 90_004 })).toThrow(
		new AnchorError({ passage: 'p01', start: 90_000, end: 90_004 }),
	);
});

test('an AnchorError takes no more of an anchor than its place', () => {
	const mention = { passage: 'p01', start: 1, end: 2, form: 'name' };
	expect(new AnchorError(mention)).not.toHaveProperty('form');
});
